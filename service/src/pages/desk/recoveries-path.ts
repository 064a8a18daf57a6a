export const RECOVERIES_PATH = '/desk/recoveries';
