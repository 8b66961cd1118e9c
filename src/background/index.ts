/**
 * Entry of the background. All listeners are there when the first turn ends, as
 * browsers demand of a worker that they wake; everything else is made when it
 * is first asked for.
 */
import { browser } from '../browser.ts';
import { onPermissionsAdded, onPermissionsRemoved, registerAddedSites } from './added-sites.ts';
import { setUpBadge } from './badge.ts';
import { safetyNet } from './notes.ts';
import { createMenus, onMenu, onShortcut } from './page-commands.ts';
import { route } from './router.ts';
import { backupAlarm } from './safety-net.ts';

browser.runtime.onMessage.addListener(route);
browser.runtime.onInstalled.addListener(() => {
  void createMenus();
  void registerAddedSites();
});
// Withdrawn while we did not run: the browser tells nobody.
browser.runtime.onStartup.addListener(() => void registerAddedSites());
browser.permissions.onAdded.addListener(added => void onPermissionsAdded(added));
browser.permissions.onRemoved.addListener(removed => void onPermissionsRemoved(removed));
browser.contextMenus.onClicked.addListener(onMenu);
browser.commands.onCommand.addListener(onShortcut);
browser.alarms.onAlarm.addListener(({ name }) => {
  if (name === backupAlarm) void safetyNet.makeBackup();
});
setUpBadge();
