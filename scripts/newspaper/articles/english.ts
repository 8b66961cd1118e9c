import type { DemoArticle } from '../article.ts';

/** The English edition. */
export const english: DemoArticle = {
  layout: 'epi',
  path: '/vietnam-kazakhstan-look-to-rail-post900177.html',
  lang: 'en',
  section: 'Business',
  title: 'Vietnam and Kazakhstan look to rail for the next leap in trade',
  lead: 'With trade doubled in a year, freight planners in both countries say the bottleneck is now the track, not the market.',
  author: 'Mai Tran',
  published: '2025-05-07T11:05:00+07:00',
  body: [
    'Two-way trade between Vietnam and Kazakhstan reached more than 800 million USD in 2024, officials say, and came to 146.3 million USD in the first three months of 2025, up 18.4 percent year on year.',
    'General Secretary To Lam and President Kassym-Jomart Tokayev agreed in Astana on 6 May to raise relations to a Strategic Partnership.',
    'The two countries aim to lift bilateral trade between Vietnam and Kazakhstan to 5 billion USD by 2030.',
    'Air links have grown as well: there are now 18 direct flights a week between Vietnam and Kazakhstan, according to one travel agency.',
    'A freight forwarder in Hai Phong, who ships 40 containers of seafood a month, said the journey still takes 25 days.',
  ],
  caption: 'Wagons wait at a border station. Photo: Archive',
  related: ['Coffee prices ease after record run', 'Hanoi plans 3 new bridges'],
};
