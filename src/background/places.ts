import { PlaceStore } from '../notes/store/place-store.ts';

/** What has been seen of notes on their pages. */
export const places = new PlaceStore();
