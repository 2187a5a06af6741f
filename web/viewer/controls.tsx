/** @jsxImportSource preact */
// What is left of the graph: kinds (the legend at the same time), relations, certainty, least score and day.

import type { JSX } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import { useAnswer, usePage } from './context';
import { type Graph, countTypes, counted } from './graph';
import { Shape } from './parts';
import { daysQuestion } from './questions';
import { type Filters, certainties, day, entityTypes, everything, relations, toggle } from './view';

export function Controls({ loaded }: { loaded: Graph }): JSX.Element {
  const { reader, view, go } = usePage();
  const { words, number } = reader;
  const { filters } = view;
  const set = (change: Partial<Filters>, replace = false): void => go({ ...view, filters: { ...filters, ...change } }, replace);
  const facts = [...loaded.facts.values()];
  const types = countTypes(loaded);
  const relationCounts = counted(facts.map(({ relation }) => relation));
  const certaintyCounts = counted(facts.map(({ certainty }) => certainty));
  const offered = relations.filter((relation) => relationCounts[relation] || filters.relations);
  return (
    <>
      <fieldset>
        <legend>{words.legend}</legend>
        {entityTypes.map((type) => (
          <label key={type}>
            <input type="checkbox" checked={!filters.types || filters.types.includes(type)} onChange={() => set({ types: toggle(entityTypes, filters.types, type) })} />
            <Shape type={type} /> {words.types[type]} <span class="count">{number(types[type] ?? 0)}</span>
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{words.relationsFilter}</legend>
        {offered.map((relation) => (
          <label key={relation}>
            <input
              type="checkbox"
              checked={!filters.relations || filters.relations.includes(relation)}
              onChange={() => set({ relations: toggle(relations, filters.relations, relation) })}
            />
            {words.relations[relation].out} <span class="count">{relationCounts[relation] ? number(relationCounts[relation]) : ''}</span>
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{words.certaintyFilter}</legend>
        {certainties.map((certainty) => (
          <label key={certainty} title={words.certaintyMeans[certainty]}>
            <input
              type="checkbox"
              checked={!filters.certainties || filters.certainties.includes(certainty)}
              onChange={() => set({ certainties: toggle(certainties, filters.certainties, certainty) })}
            />
            <span class={`line ${certainty.toLowerCase()}`} aria-hidden="true" />
            {words.certainty[certainty]} <span class="count">{number(certaintyCounts[certainty] ?? 0)}</span>
          </label>
        ))}
        <Slider
          label={words.minScore}
          least={0}
          most={100}
          step={5}
          value={Math.round(filters.minScore * 100)}
          says={(value) => (value === 0 ? words.anyScore : number(value / 100))}
          onSettle={(value) => set({ minScore: value / 100 }, true)}
        />
      </fieldset>
      <Day onSet={(asOf) => set({ asOf }, true)} />
      {filters !== everything && JSON.stringify(filters) !== JSON.stringify(everything) && (
        <button type="button" onClick={() => set(everything)}>
          {words.reset}
        </button>
      )}
    </>
  );
}

const dayLength = 86_400_000; // milliseconds
const toDays = (date: string): number => Date.parse(`${date}T00:00:00Z`) / dayLength;
const toDate = (days: number): string => new Date(days * dayLength).toISOString().slice(0, 10);

/** The day as of which facts are shown, between the first and the last day of the articles. */
function Day({ onSet }: { onSet(day: string | null): void }): JSX.Element {
  const { reader, view } = usePage();
  const { words, date } = reader;
  const { asOf } = view.filters;
  const answer = useAnswer(daysQuestion, {});
  const first = answer?.first.nodes[0]?.publishedOn?.earliest;
  const last = answer?.last.nodes[0]?.publishedOn?.latest;
  return (
    <fieldset class="day">
      <legend>{words.asOf}</legend>
      {first && last ? (
        <>
          <Slider
            label={words.asOf}
            plain
            least={toDays(first)}
            most={toDays(last) + 1}
            step={1}
            value={asOf ? toDays(asOf) : toDays(last) + 1}
            says={(days) => (days > toDays(last) ? words.allTime : date(toDate(days)))}
            onSettle={(days) => onSet(days > toDays(last) ? null : toDate(days))}
          />
          <div class="exact">
            <input type="date" aria-label={words.asOf} value={asOf ?? ''} onChange={(event) => onSet(day(event.currentTarget.value))} />
            {asOf && (
              <button type="button" onClick={() => onSet(null)}>
                {words.clear}
              </button>
            )}
          </div>
          <small>{words.asOfHint}</small>
        </>
      ) : (
        answer && <small>{words.noDates}</small>
      )}
    </fieldset>
  );
}

interface SliderProps {
  label: string;
  /** Whether the label is read out only. */
  plain?: boolean;
  least: number;
  most: number;
  step: number;
  value: number;
  /** What a value means, in words. */
  says(value: number): string;
  /** Called when the value has not moved for a moment. */
  onSettle(value: number): void;
}

const settles = 150; // milliseconds

function Slider({ label, plain, least, most, step, value, says, onSettle }: SliderProps): JSX.Element {
  const [moved, setMoved] = useState<number | null>(null);
  useEffect(() => setMoved(null), [value]);
  useEffect(() => {
    if (moved === null || moved === value) return;
    const timer = setTimeout(() => onSettle(moved), settles);
    return () => clearTimeout(timer);
  }, [moved]);
  const now = moved ?? value;
  const id = useId();
  return (
    <div class="slider">
      <label for={id} class={plain ? 'unseen' : undefined}>
        {label}:
      </label>{' '}
      <output for={id}>{says(now)}</output>
      <input id={id} type="range" min={least} max={most} step={step} value={now} aria-valuetext={says(now)} onInput={(event) => setMoved(event.currentTarget.valueAsNumber)} />
    </div>
  );
}
