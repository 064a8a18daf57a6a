/** The worker: only wiring. Listeners are registered at once, so that the event that woke it finds them. */

import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { LIVE_PORT } from '../../utils/messages.ts';
import { isExtensionPage } from '../../utils/sender.ts';
import { ALARMS } from './alarms.ts';
import { answerFromNotice, openFromQuestion } from './answer-page.ts';
import { hear } from './guide.ts';
import { followPermissions } from './guide-access.ts';
import { handlers } from './handlers.ts';
import { followSessions } from './live.ts';
import { answerMessage, answerWebPage } from './router.ts';
import { accessWasRemoved } from './session.ts';
import { settle } from './settle.ts';
import { resumeWork, takeStock } from './stock.ts';
import { openFromReminder } from './waits.ts';

export default defineBackground(() => {
  const extension = { id: browser.runtime.id, origin: location.origin };

  browser.runtime.onMessage.addListener(
    (message, sender, sendResponse) =>
      answerMessage(handlers, extension, message, sender, sendResponse) ||
      answerWebPage(hear, extension, message, sender, sendResponse),
  );
  browser.runtime.onConnect.addListener((port) => {
    if (port.name === LIVE_PORT && port.sender && isExtensionPage(port.sender, extension))
      void followSessions();
    else port.disconnect();
  });
  browser.alarms.onAlarm.addListener((alarm) => {
    if (ALARMS.includes(alarm.name)) void takeStock();
  });
  browser.permissions.onAdded.addListener(() => void followPermissions());
  browser.permissions.onRemoved.addListener(() => {
    void accessWasRemoved().then(settle).then(followSessions);
    void followPermissions();
  });
  browser.notifications.onClicked.addListener((id) => {
    void openFromReminder(id);
    void openFromQuestion(id);
  });
  // Where notifications have buttons.
  browser.notifications.onButtonClicked?.addListener((id, button) => void answerFromNotice(id, button));
  // Starts the worker with the browser: what was waited for may have come meanwhile.
  browser.runtime.onStartup.addListener(() => undefined);
  // What was registered is forgotten when the extension is updated.
  browser.runtime.onInstalled.addListener(() => void followPermissions());
  void resumeWork();
});
