/** Said under every table of persons, in the book and on papers: what such a count is (design 3). */
export const COUNTING_NOTE =
  'Tính theo từng học sinh hướng dẫn; người thân có nhiều con, cháu học tại trường có thể được tính nhiều lần.';
