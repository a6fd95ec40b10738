import { test } from 'vitest';
import { sourceImports } from './sourceImports';
test('x', () => { const c: Record<string, number> = {}; for (const f of ['src','sidebar']) for (const i of sourceImports(f)) { const k = i.from.split('/').slice(0,2).join('/')+' -> '+(i.kind==='file'? i.to.split('/').slice(0,2).join('/'):i.to); c[k]=(c[k]??0)+1; } console.log(c); for (const i of sourceImports('sidebar')) if (i.to.startsWith('src')) console.log(i); for (const i of sourceImports('src')) if (/entryPoints/.test(i.to)) console.log(i);});
