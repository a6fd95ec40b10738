import { navigation, type ServiceClass } from '../../runtime/serviceClass';
import { type TextLook, type TextStyleBuilderHost, TextStyleHost } from './chartHosts';

const setLook =
  <Key extends keyof TextLook>(key: Key) =>
  (builder: TextStyleBuilderHost, value: TextLook[Key]) => {
    builder.look = { ...builder.look, [key]: value };
    return builder;
  };

export const textStyleBuilder: ServiceClass = {
  name: 'Charts.TextStyleBuilder',
  methods: {
    setColor: navigation('String', setLook('color')),
    setFontName: navigation('String', setLook('fontName')),
    setFontSize: navigation('Number', setLook('fontSize')),
    build: navigation('', ({ run, look }: TextStyleBuilderHost) => new TextStyleHost(run, look)),
  },
};

export const textStyle: ServiceClass = {
  name: 'Charts.TextStyle',
  methods: {
    getColor: navigation('', ({ look }: TextStyleHost) => look.color ?? null),
    getFontName: navigation('', ({ look }: TextStyleHost) => look.fontName ?? null),
    getFontSize: navigation('', ({ look }: TextStyleHost) => look.fontSize ?? null),
  },
};
