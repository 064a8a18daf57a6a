/** The worker: only wiring. Listeners are registered at once, so that the event that woke it finds them. */

import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { isExtensionPage } from '../utils/domain/sender.ts';
import { LIVE_PORT } from '../utils/platform/messages.ts';
import { accessWasRemoved } from '../utils/worker/account/session.ts';
import { answerFromNotice, openFromQuestion } from '../utils/worker/confirmation/notification-clicks.ts';
import { followSessions } from '../utils/worker/event-stream.ts';
import { hear } from '../utils/worker/guide/guide.ts';
import { followPermissions } from '../utils/worker/guide/registrations.ts';
import { handlers } from '../utils/worker/handlers.ts';
import { resumeWork, takeStock } from '../utils/worker/refresh.ts';
import { openFromReminder } from '../utils/worker/reminders.ts';
import { answerMessage, answerWebPage } from '../utils/worker/router.ts';
import { ALARMS } from '../utils/worker/toolbar/alarms.ts';
import { settle } from '../utils/worker/toolbar/update.ts';

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
