/** @jsxImportSource preact */
// Looks for how two entities are connected.

import type { JSX } from 'preact';
import { usePage } from './context';
import type { Loaded } from './load';
import { ViewLink } from './parts';
import { Search } from './search';

export function PathFinder({ loaded }: { loaded: Loaded }): JSX.Element | null {
  const { reader, view, go } = usePage();
  const { words } = reader;
  const { path } = view;
  if (!path) return null;
  const name = (id: string): string => loaded.graph.entities.get(loaded.present.get(id) || id)?.name ?? '';
  const same = path.from !== '' && (loaded.present.get(path.from) || path.from) === (loaded.present.get(path.to) || path.to);
  return (
    <section class="path" aria-label={words.path}>
      <Search label={words.from} placeholder={words.searchHint} value={name(path.from)} first={!path.from} onChoose={({ id }) => go({ ...view, selected: null, path: { ...path, from: id } })} />
      <Search label={words.to} placeholder={words.searchHint} value={name(path.to)} first={path.from !== '' && !path.to} onChoose={({ id }) => go({ ...view, selected: null, path: { ...path, to: id } })} />
      <p>
        {same ? words.samePath : (!path.from || !path.to) && words.pathHint}{' '}
        <ViewLink to={{ ...view, path: { from: path.to, to: path.from } }}>{words.swap}</ViewLink> <ViewLink to={{ ...view, path: null }}>{words.closePath}</ViewLink>
      </p>
    </section>
  );
}
