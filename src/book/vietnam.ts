/**
 * What script and book share, else days shift and formulas break (platform 1, 10.16). The script's own
 * zone stands in `appsscript.json`.
 */
export const VIETNAM = { locale: 'vi_VN', zone: 'Asia/Ho_Chi_Minh' } as const;
