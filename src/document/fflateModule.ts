type Fflate = typeof import('fflate');

declare const require: (name: 'fflate') => Fflate;

/** The zip package, reached inside a call: it fills its code tables when it is evaluated. */
export function loadFflate(): Fflate {
  return require('fflate');
}
