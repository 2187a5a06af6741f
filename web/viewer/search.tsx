/** @jsxImportSource preact */
// A box that finds entities while one types: the combobox with a list of the ARIA Authoring Practices Guide.

import type { JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { TypedQuery } from '../gql/graphql';
import { usePage } from './context';
import type { Entity } from './graph';
import { entity } from './load';
import { Printed, Shape } from './parts';
import { searchQuestion } from './questions';
import type { MatchLevel } from './words';

type Node = TypedQuery['search']['edges'][number]['node'];

interface Found {
  query: string;
  total: number;
  results: { entity: Entity; detail: string; matchedBy: MatchLevel }[];
}

interface Props {
  label: string;
  placeholder: string;
  /** Whether the label is read out only. */
  hideLabel?: boolean;
  /** What the box says before anything is typed, such as what was chosen. */
  value?: string;
  /** Whether the keyboard begins here. */
  first?: boolean;
  /** Whether the box is empty after a choice. */
  clears?: boolean;
  onChoose(entity: Entity): void;
}

const pause = 120; // milliseconds without a key before the server is asked

export function Search({ label, placeholder, hideLabel, value = '', first, clears, onChoose }: Props): JSX.Element {
  const { answers, attempt, report, reader } = usePage();
  const { words } = reader;
  const [typed, setTyped] = useState(value);
  const [found, setFound] = useState<Found | null>(null);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const query = typed.trim().slice(0, 200);

  useEffect(() => setTyped(value), [value]);
  useEffect(() => {
    if (first) input.current?.focus();
  }, []);
  useEffect(() => {
    if (!open || !query) return;
    let wanted = true;
    const timer = setTimeout(() => {
      answers.ask(searchQuestion, { query }).then(
        ({ search }) => {
          if (!wanted) return;
          const results = search.edges.flatMap(({ node, matchedBy }) => ('name' in node ? [{ entity: entity(node), detail: detail(node), matchedBy }] : []));
          setFound({ query, total: search.totalCount, results });
          setActive(-1);
        },
        (error: unknown) => wanted && report(error),
      );
    }, pause);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [query, open, attempt]);

  /** What tells an entity from others of its name. */
  const detail = (node: Node): string => {
    switch (node.__typename) {
      case 'Person':
        return node.tenures.nodes[0]?.position.name ?? '';
      case 'Organization':
        return node.partOf?.name ?? '';
      case 'Meeting':
        return reader.date(node.startOn?.value ?? '');
      case 'Document':
        return reader.date(node.issuedOn?.value ?? '');
      default:
        return '';
    }
  };

  const results = open && query && found ? found.results : [];
  const shown = open && query !== '' && found !== null;
  const current = found?.query === query;

  const choose = (chosen: Entity): void => {
    setOpen(false);
    setFound(null);
    setTyped(clears ? '' : chosen.name);
    onChoose(chosen);
  };

  // Enter before the answer has come means the best result, as soon as it is there.
  const [hurried, setHurried] = useState(false);
  useEffect(() => {
    if (!hurried || !current) return;
    setHurried(false);
    if (results[0]) choose(results[0].entity);
  }, [hurried, current]);

  const onKeyDown = (event: KeyboardEvent): void => {
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp': {
        if (results.length === 0) return void setOpen(true);
        const step = event.key === 'ArrowDown' ? 1 : -1;
        setActive((active + step + results.length + (active < 0 && step < 0 ? 1 : 0)) % results.length);
        break;
      }
      case 'Enter': {
        const chosen = results[active] ?? (current ? results[0] : undefined);
        if (chosen) choose(chosen.entity);
        else if (query && !current) {
          setOpen(true);
          setHurried(true);
        } else return;
        break;
      }
      case 'Escape':
        if (open && shown) setOpen(false);
        else setTyped('');
        break;
      default:
        return;
    }
    event.preventDefault();
  };

  return (
    <div class="search" role="search">
      <label for={`${id}input`} class={hideLabel ? 'unseen' : undefined}>
        {label}
      </label>
      <input
        ref={input}
        id={`${id}input`}
        type="text"
        role="combobox"
        aria-expanded={shown && results.length > 0}
        aria-controls={`${id}list`}
        aria-autocomplete="list"
        aria-activedescendant={results[active] ? `${id}${active}` : undefined}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        enterkeyhint="search"
        placeholder={placeholder}
        value={typed}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          setOpen(true);
          setHurried(false);
        }}
        onFocus={(event) => event.currentTarget.select()}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <ul role="listbox" id={`${id}list`} aria-label={words.results(found?.total ?? 0)} hidden={!shown || results.length === 0}>
        {results.map(({ entity, detail, matchedBy }, i) => (
          <li
            key={entity.id}
            id={`${id}${i}`}
            role="option"
            aria-selected={i === active}
            ref={(element) => void (i === active && element?.scrollIntoView({ block: 'nearest' }))}
            onPointerDown={(event) => event.preventDefault()} // keeps the keyboard in the box
            onClick={() => choose(entity)}
          >
            <Shape type={entity.type} />
            <Printed text={entity.name} most={120} />
            <small>
              {words.type[entity.type]}
              {detail && (
                <>
                  {', '}
                  <Printed text={detail} most={80} />
                </>
              )}{' '}
              · {words.matched[matchedBy]}
            </small>
          </li>
        ))}
      </ul>
      {shown && current && results.length === 0 && <p class="no-results">{words.noResults}</p>}
      <span class="unseen" role="status">
        {shown && current ? (results.length > 0 ? words.results(found.total) : words.noResults) : ''}
      </span>
    </div>
  );
}
