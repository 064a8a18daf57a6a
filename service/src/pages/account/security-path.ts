export const SECURITY_PATH = '/account/security';
