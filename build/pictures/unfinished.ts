/** A class of the sample school that is not done: two of its first rows are still free. */
export const CLASS = '7A5';

/** What its teacher is just writing there: a row with an error and one half done, by first cell. */
export const UNFINISHED: Readonly<Record<string, readonly string[]>> = {
  D3: ['Bố mẹ'],
  D8: ['Bà nội', 'Từ 60', 'Gọi video, nhắn tin Zalo'],
};
