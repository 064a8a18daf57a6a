import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { notify, notifyAsking } from '../../../utils/worker/notify.ts';
import { EXTENSION_ORIGIN, notices, resetWorld } from './world.ts';

const plain = {
  type: 'basic',
  iconUrl: `${EXTENSION_ORIGIN}/icon/128.png`,
  title: 'Title',
  message: 'Text',
};
const notice = { title: 'Title', message: 'Text' };

beforeEach(resetWorld);

it('shows a notification with the icon, one for an id', async () => {
  await notify('one', { title: 'Before', message: 'Text' });
  await notify('one', notice);
  expect(notices()).toEqual({ one: plain });
});

it('asks with buttons, and stays', async () => {
  await notifyAsking('one', notice, ['Yes', 'No']);
  expect(notices()).toEqual({
    one: { ...plain, buttons: [{ title: 'Yes' }, { title: 'No' }], requireInteraction: true },
  });
});

it('asks without buttons where the browser takes none', async () => {
  vi.spyOn(fakeBrowser.notifications, 'create').mockRejectedValueOnce(
    new Error('Property "buttons" is unsupported.'),
  );
  await notifyAsking('one', notice, ['Yes', 'No']);
  expect(notices()).toEqual({ one: plain });
});
