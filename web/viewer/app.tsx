/** @jsxImportSource preact */
// The page: the view in its address, what was loaded for it, and its parts around both.

import type { JSX } from 'preact';
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { ask } from '../client';
import { choose, language as preferred } from '../language';
import { Canvas } from './canvas';
import { PageContext, type Page, type Trouble, reader, trouble, usePage } from './context';
import { Controls } from './controls';
import type { Positions } from './export/gexf';
import { type Graph, filter } from './graph';
import { type Answers, type Loaded, load, nothing } from './load';
import { Opening } from './opening';
import { Panel } from './panel';
import { palette } from './palette';
import { ViewLink } from './parts';
import { versionQuestion } from './questions';
import { PathFinder } from './path';
import { Search } from './search';
import { shorten } from './text';
import { type Format, formats } from './export/formats';
import { type View, around, format, isOpening, opening, parse } from './view';

const longestPause = 15_000; // milliseconds between two attempts to reach the server
const watch = 10_000; // milliseconds between two looks at whether it serves another graph

export function App({ answers }: { answers: Answers }): JSX.Element {
  const [view, setView] = useState(() => parse(location.search));
  const [failure, setFailure] = useState<Trouble | null>(null);
  const [attempt, setAttempt] = useState(0);
  const language = view.language ?? preferred();
  const speech = useMemo(() => reader(language), [language]);

  useEffect(() => {
    const onPopState = (): void => setView(parse(location.search));
    addEventListener('popstate', onPopState);
    return () => removeEventListener('popstate', onPopState);
  }, []);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  const go = useCallback((next: View, replace = false) => {
    const address = format(next) || location.pathname;
    if (replace) history.replaceState(null, '', address);
    else if (format(next) !== location.search) history.pushState(null, '', address);
    setView(next);
  }, []);
  const report = useCallback((error: unknown) => setFailure(trouble(error)), []);

  // A server that went away is asked again, after longer and longer pauses.
  const failed = useRef(0);
  const retry = useCallback(() => {
    answers.clear();
    setFailure(null);
    setAttempt((n) => n + 1);
  }, []);
  useEffect(() => {
    if (!failure?.unreachable) return;
    const timer = setTimeout(
      () =>
        void fetch('/healthz').then(
          ({ ok }) => {
            failed.current = ok ? 0 : failed.current + 1;
            if (ok) retry();
            else setFailure({ ...failure });
          },
          () => {
            failed.current += 1;
            setFailure({ ...failure });
          },
        ),
      Math.min(1000 * 2 ** failed.current, longestPause),
    );
    return () => clearTimeout(timer);
  }, [failure]);

  // Articles can be loaded at any time, and a server can go away while nobody asks for anything.
  useEffect(() => {
    if (failure) return;
    const look = (): void => {
      if (document.visibilityState !== 'visible') return;
      ask(versionQuestion, {}).then(({ version }) => answers.version && answers.version !== version && retry(), report);
    };
    const timer = setInterval(look, watch);
    return () => clearInterval(timer);
  }, [failure]);

  const page: Page = { reader: speech, view, go, answers, attempt, report };
  return (
    <PageContext.Provider value={page}>
      <a class="skip" href="#main">
        {speech.words.skip}
      </a>
      <Header />
      {failure && (
        <div class="banner" role="alert">
          {failure.unreachable ? speech.words.unreachable : speech.words.refused(shorten(failure.message, 300))}{' '}
          <button type="button" onClick={retry}>
            {speech.words.retry}
          </button>
        </div>
      )}
      {isOpening(view) ? <Opening /> : <Explorer />}
    </PageContext.Provider>
  );
}

function Header(): JSX.Element {
  const { reader, view, go } = usePage();
  const { words, language } = reader;
  const speak = (chosen: 'en' | 'vi'): void => {
    choose(chosen);
    go({ ...view, language: chosen }, true);
  };
  return (
    <header>
      <ViewLink class="brand" to={{ ...opening, language: view.language }} aria-label={`quanhe, ${words.home}`}>
        quanhe
      </ViewLink>
      {!isOpening(view) && <Search label={words.searchFor} placeholder={words.searchFor} hideLabel clears onChoose={({ id }) => go(around(view, [id]))} />}
      <nav>
        {!view.path && <ViewLink to={{ ...view, path: { from: '', to: '' } }}>{words.path}</ViewLink>}
        <a href="/playground">{words.playground}</a>
        <a href="/about">{words.aboutPage}</a>
        <span class="languages" role="group" aria-label={words.language}>
          {(['en', 'vi'] as const).map((each) => (
            <button key={each} type="button" lang={each} title={each === 'en' ? 'English' : 'Tiếng Việt'} aria-pressed={language === each} onClick={() => speak(each)}>
              {each.toUpperCase()}
            </button>
          ))}
        </span>
      </nav>
    </header>
  );
}

/** The graph, its list and its filters. */
function Explorer(): JSX.Element {
  const page = usePage();
  const { reader, view, go, answers, attempt, report } = page;
  const { words } = reader;
  const [loaded, setLoaded] = useState<Loaded>(nothing);
  const [busy, setBusy] = useState(true);
  const [pointed, setPointed] = useState<string | null>(null);
  const [drawable, setDrawable] = useState(true);
  const positions = useRef<() => Positions>(() => new Map());

  const { types: _, certainties: __, ...asked } = view.filters;
  const question = JSON.stringify([view.ids, view.depth, view.maxNodes, view.expanded, view.path, view.selected, asked]);
  useEffect(() => {
    let wanted = true;
    setBusy(true);
    load(view, answers)
      .then(
        (answer) => wanted && setLoaded(answer),
        (error: unknown) => wanted && report(error),
      )
      .finally(() => wanted && setBusy(false));
    return () => void (wanted = false);
  }, [question, attempt]);

  const { graph, present, chains } = loaded;
  const shown = useMemo(() => filter(graph, view.filters, new Set(present.values())), [graph, present, view.filters]);
  const onPath = useMemo(() => (chains && chains.length > 0 ? new Set(chains.flatMap((chain) => chain.entities.map(({ id }) => id))) : null), [chains]);
  const unknown = [...present].filter(([, now]) => !now).map(([id]) => id);
  const selected = view.selected && (present.get(view.selected) || view.selected);

  const name = graph.entities.get((selected ?? present.get(view.ids[0] ?? '')) || '')?.name;
  useEffect(() => {
    document.title = name ? `${shorten(name, 80)} – quanhe` : 'quanhe';
    return () => void (document.title = 'quanhe');
  }, [name]);

  const notes = unknown.map((id) => (
    <p class="hint" role="status" key={id}>
      {words.unknown(shorten(id, 60))} {words.unknownHint}
    </p>
  ));
  if (!busy && graph.entities.size === 0 && unknown.length > 0 && !view.path) {
    return (
      <main class="opening" id="main">
        <h1>{words.notFound}</h1>
        {notes}
        <p>
          <ViewLink to={{ ...opening, language: view.language }}>{words.home}</ViewLink>
        </p>
      </main>
    );
  }
  return (
    <div class={`explorer show-${drawable ? view.pane : 'list'}`} aria-busy={busy}>
      <PathFinder loaded={loaded} />
      <div class="bar">
        {drawable && (
          <div class="panes" role="group" aria-label={words.views}>
            {(['list', 'graph'] as const).map((pane) => (
              <button key={pane} type="button" aria-pressed={view.pane === pane} onClick={() => go({ ...view, pane }, true)}>
                {words[pane]}
              </button>
            ))}
          </div>
        )}
        <Save shown={shown} positions={positions} />
        <span class="busy" role="status">
          {busy ? words.loading : ''}
        </span>
      </div>
      <Filters graph={graph} />
      {drawable ? (
        <Canvas {...{ shown, selected, pointed, onPath, positions }} onFail={() => setDrawable(false)} />
      ) : (
        <p class="hint no-canvas">{words.noWebGL}</p>
      )}
      <main class="panel" id="main" tabIndex={-1}>
        <h1 class="unseen">{name ?? 'quanhe'}</h1>
        {notes}
        {!(busy && graph.entities.size === 0) && <Panel loaded={loaded} shown={shown} onPoint={setPointed} />}
      </main>
    </div>
  );
}

/** The filters beside the graph, or behind a heading where there is no room beside it. */
function Filters({ graph }: { graph: Graph }): JSX.Element {
  const { reader } = usePage();
  const wide = useMedia('(min-width: 60rem)');
  return (
    <details class="filters" open={wide}>
      <summary>{reader.words.filters}</summary>
      <Controls loaded={graph} />
    </details>
  );
}

function useMedia(query: string): boolean {
  const [matches, setMatches] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const list = matchMedia(query);
    const onChange = (): void => setMatches(list.matches);
    list.addEventListener('change', onChange);
    return () => list.removeEventListener('change', onChange);
  }, [query]);
  return matches;
}

function Save({ shown, positions }: { shown: Graph; positions: { current: () => Positions } }): JSX.Element {
  const { reader, answers, report } = usePage();
  const { words } = reader;
  const [busy, setBusy] = useState(false);
  const menu = useRef<HTMLDetailsElement>(null);
  const save = (format: Format): void => {
    setBusy(true);
    import('./export/save')
      .then(({ save }) => save(format, { graph: shown, positions: positions.current(), palette: palette(), reader, address: location.href }, answers))
      .catch(report)
      .finally(() => {
        setBusy(false);
        if (menu.current) menu.current.open = false;
      });
  };
  return (
    <details class="save" ref={menu} onKeyDown={(event) => event.key === 'Escape' && menu.current && (menu.current.open = false)}>
      <summary>{words.export}</summary>
      <div>
        {formats.map((format) => (
          <button key={format} type="button" disabled={busy || shown.entities.size === 0} onClick={() => save(format)}>
            {format.toUpperCase()} <small>{words.exportHint[format]}</small>
          </button>
        ))}
        {busy && <small role="status">{words.exporting}</small>}
      </div>
    </details>
  );
}
