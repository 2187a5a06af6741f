// GraphiQL with what this server adds: examples as a menu, links, and words for a server that is gone.
import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import '@graphiql/plugin-explorer/style.css';
import './editor.css';
import { explorerPlugin } from '@graphiql/plugin-explorer';
import { useGraphiQL, useGraphiQLActions, useMonaco, type GraphiQLPlugin, type TabsState } from '@graphiql/react';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { useEffect, useMemo, useRef, useState, useSyncExternalStore, type ReactNode } from 'react';
import { language } from '../language';
import { caption, variablesText, type Example } from './examples';
import { readLink, writeLink, type Linked } from './link';
import { newFetcher, Presence } from './server';
import { defineThemes, themes } from './theme';
import { words } from './words';

const presence = new Presence();
const fetcher = newFetcher(presence);
const explorer = explorerPlugin({ showAttribution: false });
const linked = readLink(location.search);
const visitedBefore = localStorage.getItem('graphiql:tabState') !== null;

// On a narrow screen the menu would stand before the editor.
const wide = matchMedia('(min-width: 60rem)').matches;

/** The editor; it opens with what the address says, else with what was there last time, else with the first example. */
export function Editor({ examples }: { examples: Example[] }): ReactNode {
  const plugins = useMemo(() => {
    const menu: GraphiQLPlugin = { title: words().examples, icon: ExamplesIcon, content: () => <Menu examples={examples} /> };
    return [menu, { ...explorer, title: words().explorer, content: Explorer }, HISTORY_PLUGIN];
  }, [examples]);
  const opening = linked ?? (visitedBefore || !examples[0] ? undefined : linkTo(examples[0]));
  return (
    <GraphiQL
      fetcher={fetcher}
      plugins={plugins}
      {...(wide && plugins[0] && !linked ? { visiblePlugin: plugins[0] } : {})}
      {...(opening ? { initialQuery: opening.query, initialVariables: opening.variables } : {})}
      defaultEditorToolsVisibility="variables"
      isHeadersEditorEnabled={false}
      showPersistHeadersSettings={false}
      forcedTheme="system"
      editorTheme={themes}
      onTabChange={keepInAddress}
    >
      <GraphiQL.Logo>
        <></>
      </GraphiQL.Logo>
      {opening && <Opening {...opening} />}
      <Habits />
      <Absence />
    </GraphiQL>
  );
}

const linkTo = (example: Example): Linked => ({
  query: example.query,
  variables: variablesText(example),
  operationName: /^(?:query|subscription)\s+(\w+)/m.exec(example.query)?.[1] ?? '',
});

/** Makes the address of the page the link to what is being written. */
function keepInAddress({ tabs, activeTabIndex }: TabsState): void {
  const tab = tabs[activeTabIndex];
  if (!tab) return;
  const link: Linked = { query: tab.query ?? '', variables: tab.variables ?? '', operationName: tab.operationName ?? '' };
  const address = link.query === '' ? location.pathname : writeLink(link);
  if (address !== location.search) history.replaceState(null, '', address);
}

/** The examples: a click on one runs it. */
function Menu({ examples }: { examples: Example[] }): ReactNode {
  const { run, addTab, updateActiveTabValues, setOperationName } = useGraphiQLActions();
  const { queryEditor, variableEditor, tabs, activeTabIndex } = useGraphiQL(
    ({ queryEditor, variableEditor, tabs, activeTabIndex }) => ({ queryEditor, variableEditor, tabs, activeTabIndex }),
  );
  const spoken = language();
  const open = (example: Example): void => {
    const present = tabs[activeTabIndex]?.query?.trim() ?? '';
    // What somebody wrote is not written over.
    if (present !== '' && !examples.some(({ query }) => query.trim() === present)) addTab();
    const link = linkTo(example);
    queryEditor?.setValue(link.query);
    variableEditor?.setValue(link.variables);
    setOperationName(link.operationName); // the editor would read it too late for the run
    updateActiveTabValues(link);
    void run();
  };
  return (
    <section className="examples" aria-label={words().examples}>
      <h2>{words().examples}</h2>
      <p>{words().examplesHint}</p>
      <ul>
        {examples.map((example) => (
          <li key={example.name}>
            <button type="button" onClick={() => open(example)}>
              {caption(example, spoken)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The explorer, which cannot be used in its first second: each of its fields takes the focus as it appears, and the page would follow. */
function Explorer(): ReactNode {
  const [drawn, setDrawn] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setDrawn(true), 1000);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div inert={!drawn}>
      <explorer.content />
    </div>
  );
}

// The word beside the icon shows on narrow screens, which do not show the menu by themselves.
function ExamplesIcon(): ReactNode {
  return (
    <span className="examples-icon" aria-hidden="true">
      <svg viewBox="0 0 24 24" width="1em" height="1em" fill="none" stroke="currentColor" strokeWidth="1.5">
        <path d="M4 5h1M4 12h1M4 19h1M9 5h11M9 12h11M9 19h11" strokeLinecap="round" />
      </svg>
      <span>{words().examples}</span>
    </span>
  );
}

/** Runs what the page opens with, so that its answer stands there too: the operation that the link names, if it is a query. */
function Opening({ operationName }: Linked): ReactNode {
  const { operations, ready } = useGraphiQL(({ operations, queryEditor, variableEditor, responseEditor }) => ({
    operations,
    ready: Boolean(queryEditor && variableEditor && responseEditor),
  }));
  const { setOperationName, run } = useGraphiQLActions();
  const done = useRef(false);
  useEffect(() => {
    if (done.current || !ready || !operations?.length) return;
    done.current = true;
    const named = operations.find(({ name }) => name?.value === operationName);
    if (named) setOperationName(operationName);
    if ((named ?? operations[0])?.operation === 'query') void run();
  }, [operations, ready, operationName, setOperationName, run]);
  return null;
}

/** Gives the editors our colours, a font that is there, and Escape as the way out for those who have no mouse. */
function Habits(): ReactNode {
  const monaco = useMonaco(({ monaco }) => monaco);
  const { setTheme } = useGraphiQLActions();
  useEffect(() => {
    if (!monaco) return;
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const follow = (): void => setTheme(null);
    defineThemes(monaco);
    follow();
    dark.addEventListener('change', follow);
    return () => dark.removeEventListener('change', follow);
  }, [monaco, setTheme]);
  const { queryEditor, variableEditor, responseEditor } = useGraphiQL(({ queryEditor, variableEditor, responseEditor }) => ({
    queryEditor,
    variableEditor,
    responseEditor,
  }));
  useEffect(() => {
    if (!monaco) return;
    const fontFamily = getComputedStyle(document.documentElement).getPropertyValue('--font-code');
    for (const [editor, name] of [
      [queryEditor, words().queryEditor],
      [variableEditor, words().variableEditor],
      [responseEditor, words().responseEditor],
    ] as const) {
      if (!editor) continue;
      editor.updateOptions({ fontFamily, fontSize: 14, ariaLabel: name, renderFinalNewline: 'on' });
      editor.addCommand(
        monaco.KeyCode.Escape,
        () => editor.getContainerDomNode().focus(),
        '!suggestWidgetVisible && !findWidgetVisible && !parameterHintsVisible && !inSnippetMode',
      );
    }
    // It takes half of the time that a large answer needs.
    responseEditor?.getModel()?.updateOptions({ bracketColorizationOptions: { enabled: false, independentColorPoolPerBracketType: false } });
    monaco.editor.remeasureFonts();
  }, [monaco, queryEditor, variableEditor, responseEditor]);
  return null;
}

/** Says that the server is gone, and learns the schema when it is back and was never learnt. */
function Absence(): ReactNode {
  const present = useSyncExternalStore(
    (listener) => presence.subscribe(listener),
    () => presence.present,
  );
  const { introspect } = useGraphiQLActions();
  const schema = useGraphiQL(({ schema }) => schema);
  useEffect(() => {
    if (present && !schema) void introspect();
    // Only the return of the server matters here.
  }, [present]);
  return (
    <div className="absence" role="status">
      {!present && words().unreachable}
    </div>
  );
}
