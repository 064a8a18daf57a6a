import { statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hashPassword, verifyPassword } from '../src/credentials/password-hash.ts';
import { keysFrom, secretFile } from '../src/keys.ts';
import { readSettings } from '../src/settings.ts';

describe('the settings', () => {
  it('all have defaults', () => {
    expect(readSettings({})).toMatchObject({
      port: 4180,
      supportPin: { digits: 4, lifetime: 1_800_000 },
      demo: false,
    });
  });

  it('treat an empty variable as not set', () => {
    expect(readSettings({ PORT: '', DATABASE_URL: '' }).port).toBe(4180);
  });

  it.each([
    ['PIN_DIGITS', '3'],
    ['PIN_MINUTES', '0'],
    ['PORT', 'http'],
    ['DATABASE_URL', 'mysql://localhost'],
    ['PUBLIC_URL', 'bank'],
    ['PUBLIC_URL', 'http://bank.example'],
    ['PUBLIC_URL', 'javascript:alert(1)'],
    ['SECRET_KEY', 'short'],
    ['SMTP_URL', 'http://mail'],
  ])('name a %s that is %j, and say what is wrong with it', (name, value) => {
    expect(() => readSettings({ [name]: value })).toThrow(
      new RegExp(`^The settings are not usable\\.\n${name}: .+`),
    );
  });
});

it('require one secret key for all processes on one PostgreSQL', () => {
  expect(() => readSettings({ DATABASE_URL: 'postgres://localhost/x' })).toThrow('SECRET_KEY: must be set');
});

describe('the secret key', () => {
  it('gives digits that are equally likely, and the same for the same input', () => {
    const keys = keysFrom(Buffer.alloc(32, 1));
    const first = Array.from({ length: 5000 }, (_, number) =>
      Number(keys.digits(4, 'test', String(number))[0]),
    );
    const counts = Array.from({ length: 10 }, (_, digit) => first.filter((found) => found === digit).length);
    for (const count of counts) expect(count).toBeGreaterThan(400);
    expect(keys.digits(8, 'test', 'x')).toBe(keys.digits(8, 'test', 'x'));
    expect(keys.digits(8, 'test', 'x')).toMatch(/^\d{8}$/);
  });

  it('is created once, in its own file that nobody else can read', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'watchword-key-'));
    const file = join(folder, 'keys', 'secret.key');
    const made = secretFile(file);
    expect(made).toHaveLength(32);
    expect(secretFile(file)).toEqual(made);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    await rm(folder, { recursive: true });
  });

  it('gives each purpose its own digests', () => {
    const keys = keysFrom(Buffer.alloc(32, 1));
    expect(keys.digest('a', 'text')).not.toBe(keys.digest('b', 'text'));
    expect(keys.digest('a', 'te', 'xt')).not.toBe(keys.digest('a', 'text'));
    expect(keysFrom(Buffer.alloc(32, 2)).digest('a', 'text')).not.toBe(keys.digest('a', 'text'));
  });

  it('is refused when it is too short', () => {
    expect(() => keysFrom(Buffer.alloc(16))).toThrow('32 bytes');
  });
});

describe('a password hash', () => {
  it('matches its password, however the keyboard composed it', async () => {
    const hash = await hashPassword('blåbær på Å');
    expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await verifyPassword(hash, 'blåbær på Å'.normalize('NFD'))).toBe('right');
    expect(await verifyPassword(hash, 'blabar pa A')).toBe('wrong');
    expect(await hashPassword('blåbær på Å')).not.toBe(hash);
  });

  it('for an unknown account matches nothing', async () => {
    expect(await verifyPassword(null, '')).toBe('wrong');
  });
});
