/** The worker: only wiring. Listeners are registered at once, so that the event that woke it finds them. */

import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { isExtensionPage } from '../utils/domain/sender.ts';
import { KEEP_ALIVE_PORT } from '../utils/platform/messages.ts';
import { forgetAccountsWithoutAccess } from '../utils/worker/account/session.ts';
import {
  answerFromNotification,
  openFromNotification,
} from '../utils/worker/confirmation/notification-clicks.ts';
import { syncEventStreams } from '../utils/worker/event-stream.ts';
import { handleContentMessage } from '../utils/worker/guide/guide.ts';
import { syncRegistrations } from '../utils/worker/guide/registrations.ts';
import { handlers } from '../utils/worker/handlers.ts';
import { refreshAll, resumeAfterRestart } from '../utils/worker/refresh.ts';
import { openFromReminder } from '../utils/worker/reminders.ts';
import { answerMessage, answerWebPage } from '../utils/worker/router.ts';
import { ALARMS } from '../utils/worker/toolbar/alarms.ts';

export default defineBackground(() => {
  const extension = { id: browser.runtime.id, origin: location.origin };

  browser.runtime.onMessage.addListener(
    (message, sender, sendResponse) =>
      answerMessage(handlers, extension, message, sender, sendResponse) ||
      answerWebPage(handleContentMessage, extension, message, sender, sendResponse),
  );
  browser.runtime.onConnect.addListener((port) => {
    if (port.name === KEEP_ALIVE_PORT && port.sender && isExtensionPage(port.sender, extension))
      void syncEventStreams();
    else port.disconnect();
  });
  browser.alarms.onAlarm.addListener((alarm) => {
    if (ALARMS.includes(alarm.name)) void refreshAll();
  });
  browser.permissions.onAdded.addListener(() => void syncRegistrations());
  browser.permissions.onRemoved.addListener(() => {
    void forgetAccountsWithoutAccess().then(syncEventStreams);
    void syncRegistrations();
  });
  browser.notifications.onClicked.addListener((id) => {
    void openFromReminder(id);
    void openFromNotification(id);
  });
  // Where notifications have buttons.
  browser.notifications.onButtonClicked?.addListener((id, button) => void answerFromNotification(id, button));
  // Starts the worker with the browser: what was waited for may have come meanwhile.
  browser.runtime.onStartup.addListener(() => undefined);
  // What was registered is forgotten when the extension is updated.
  browser.runtime.onInstalled.addListener(() => void syncRegistrations());
  void resumeAfterRestart();
});
