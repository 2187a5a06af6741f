/** @jsxImportSource preact */
// Small things that several parts of the page show.

import type { ComponentChildren, JSX } from 'preact';
import { usePage } from './context';
import type { Entity, Fact } from './graph';
import { outline } from './shapes';
import { isolable, shorten } from './text';
import { type Certainty, type EntityType, type View, around, format, isOpening, open } from './view';

/** The shape of a type in its colour; what it means stands beside it in words. */
export function Shape({ type }: { type: EntityType }): JSX.Element {
  return (
    <svg class={`shape ${type.toLowerCase()}`} viewBox="-9 -9 18 18" width="14" height="14" aria-hidden="true">
      <path d={outline(type, 7.5)} />
    </svg>
  );
}

/** Words of an article: cut when they are very long, and never able to turn the direction of the words around them. */
export function Printed({ text, most = 160 }: { text: string; most?: number }): JSX.Element {
  const whole = isolable(text);
  const short = shorten(whole, most);
  return short === whole ? <bdi>{whole}</bdi> : <bdi title={text.slice(0, 2000)}>{short}</bdi>;
}

/** A link to another view; with a plain click it changes the page in place. */
export function ViewLink({ to, children, ...rest }: { to: View; children: ComponentChildren } & Pick<JSX.IntrinsicElements['a'], 'class' | 'aria-label' | 'aria-current' | 'onPointerEnter' | 'onPointerLeave'>): JSX.Element {
  const { go } = usePage();
  return (
    <a
      {...rest}
      href={format(to) || '/'}
      onClick={(event: MouseEvent) => {
        if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        go(to);
      }}
    >
      {children}
    </a>
  );
}

/** An entity; to follow it selects it and opens its neighbours, or begins with it where nothing is shown yet. */
export function EntityLink({ entity, onPoint }: { entity: Entity; onPoint?: (id: string | null) => void }): JSX.Element {
  const { view } = usePage();
  return (
    <ViewLink
      class="entity"
      to={isOpening(view) ? around(view, [entity.id]) : open(view, entity.id)}
      aria-current={view.selected === entity.id ? 'true' : undefined}
      onPointerEnter={() => onPoint?.(entity.id)}
      onPointerLeave={() => onPoint?.(null)}
    >
      <Shape type={entity.type} />
      <Printed text={entity.name} />
    </ViewLink>
  );
}

/** How sure a claim is, in words. */
export function CertaintyMark({ certainty }: { certainty: Certainty }): JSX.Element {
  const { reader } = usePage();
  return (
    <span class={`certainty ${certainty.toLowerCase()}`} title={reader.words.certaintyMeans[certainty]}>
      {reader.words.certainty[certainty]}
    </span>
  );
}

/** What opens the quotes of a fact; `about` says of which, for those who hear the page. */
export function QuoteLink({ fact, about }: { fact: Fact; about: string }): JSX.Element {
  const { reader, view } = usePage();
  return (
    <ViewLink class="to-quote" to={{ ...view, selected: fact.id }} aria-label={`${reader.words.quote}: ${shorten(about, 200)}`}>
      {reader.words.quote}
    </ViewLink>
  );
}

/** Terms and what they are. */
export function Rows({ entries }: { entries: readonly (readonly [string, ComponentChildren])[] }): JSX.Element {
  return (
    <dl class="rows">
      {entries.map(([term, value]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
