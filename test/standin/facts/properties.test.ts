import { checkFacts, refused } from './fact';

checkFacts(
  'properties',
  [
    ['nothing found is null', 'Properties.getProperty', `return store().getProperty('a');`, null],
    [
      'found again',
      'Properties.setProperty',
      `return store().setProperty('a', 'b').getProperty('a');`,
      'b',
    ],
    [
      'all of them',
      'Properties.getProperties',
      `return store().setProperties({ a: '1', b: '2' }).getProperties();`,
      { a: '1', b: '2' },
    ],
    [
      'others stay',
      'Properties.setProperties',
      `store().setProperty('c', '3').setProperties({ a: '1' }); return store().getKeys().sort();`,
      ['a', 'c'],
    ],
    [
      'others go where said',
      'Properties.setProperties',
      `store().setProperty('c', '3').setProperties({ a: '1' }, true); return store().getKeys();`,
      ['a'],
    ],
    [
      'one removed',
      'Properties.deleteProperty',
      `store().setProperties({ a: '1', b: '2' }).deleteProperty('a'); return store().getKeys();`,
      ['b'],
    ],
    [
      'all removed',
      'Properties.deleteAllProperties',
      `return store().setProperty('a', '1').deleteAllProperties().getKeys();`,
      [],
    ],
    [
      '9 KB a value',
      'guide quotas',
      `return store().setProperty('a', 'x'.repeat(9216)).getProperty('a').length;`,
      9216,
    ],
    [
      'no larger value',
      'guide quotas',
      `store().setProperty('a', 'x'.repeat(9217));`,
      refused('Argument too large: value'),
    ],
    [
      'its size is in bytes',
      'guide quotas',
      `store().setProperty('a', 'ế'.repeat(3073));`,
      refused('Argument too large: value'),
    ],
    [
      'a value is a text',
      'Properties.setProperty',
      `store().setProperty('a', 1);`,
      refused("don't match the method signature"),
    ],
    [
      '500 KB a store',
      'guide quotas',
      `var value = 'x'.repeat(9000), stored = 0;
       try { for (;; stored++) store().setProperty(String(100 + stored), value); } catch (e) { return [stored, e.message]; }`,
      [
        Math.floor((500 * 1024) / 9000),
        'You have exceeded the property storage quota. Please remove some properties and try again.',
      ],
    ],
    [
      'the copy is a copy',
      'Properties.getProperties',
      `var p = store().setProperty('a', '1').getProperties(); p.a = '2'; return store().getProperty('a');`,
      '1',
    ],
    [
      'stores are apart',
      'PropertiesService',
      `store().setProperty('a', '1'); return PropertiesService.getUserProperties().getProperty('a');`,
      null,
    ],
    [
      'keys are case-sensitive',
      'Properties.getProperty',
      `return store().setProperty('a', '1').getProperty('A');`,
      null,
    ],
  ],
  `function store() { return PropertiesService.getDocumentProperties(); }`,
);
