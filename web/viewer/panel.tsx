/** @jsxImportSource preact */
// The same as the drawing in words: everything shown, or the entity or the fact that is selected, with its quotes.

import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useAnswer, usePage } from './context';
import { type Entity, type Fact, type Graph, between, compareNames, factsByRelation, groupsAround } from './graph';
import { type Loaded, entity } from './load';
import { CertaintyMark, EntityLink, Printed, QuoteLink, Rows, Shape, ViewLink } from './parts';
import { cardQuestion, factQuestion } from './questions';
import { around, close, limits, more, open, relations } from './view';

interface Props {
  loaded: Loaded;
  /** What the filters leave of it. */
  shown: Graph;
  onPoint(id: string | null): void;
}

export function Panel(props: Props): JSX.Element {
  const { view } = usePage();
  const selected = view.selected ? props.loaded.present.get(view.selected) || view.selected : null;
  const fact = selected ? props.loaded.graph.facts.get(selected) : undefined;
  const entity = selected ? props.loaded.graph.entities.get(selected) : undefined;
  if (fact) return <FactPanel {...props} fact={fact} key={fact.id} />;
  if (entity) return <EntityPanel {...props} entity={entity} key={entity.id} />;
  return <Overview {...props} />;
}

/** The heading that the keyboard goes on from after a choice that the keyboard made. */
function Heading({ children }: { children: ComponentChildren }): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body || heading.current?.closest('.panel')?.contains(document.activeElement)) heading.current?.focus();
  }, []);
  return (
    <h2 ref={heading} tabIndex={-1}>
      {children}
    </h2>
  );
}

const firstRows = 25;

/** A list that begins short. */
function Rest({ rows }: { rows: readonly JSX.Element[] }): JSX.Element {
  const { reader } = usePage();
  const [most, setMost] = useState(firstRows);
  return (
    <>
      <ul class="relations">{rows.slice(0, most)}</ul>
      {rows.length > most && (
        <button type="button" class="more" onClick={() => setMost(most + 8 * firstRows)}>
          {reader.words.showMore} ({reader.number(rows.length - most)})
        </button>
      )}
    </>
  );
}

/** Everything that is shown, relation by relation. */
function Overview({ loaded, shown, onPoint }: Props): JSX.Element {
  const { reader, view } = usePage();
  const { words, number } = reader;
  const joined = new Set([...shown.facts.values()].flatMap((fact) => [fact.subject, fact.object]));
  const alone = [...shown.entities.values()].filter(({ id }) => !joined.has(id)).sort((a, b) => compareNames(a.name, b.name));
  return (
    <>
      <h2 tabIndex={-1}>{shown.entities.size > 0 ? words.shown(number(shown.entities.size), number(shown.facts.size)) : words.nothingShown}</h2>
      {loaded.truncated.has('') && (
        <p class="hint">
          {words.truncated}{' '}
          {view.maxNodes < limits.nodes && (
            <ViewLink class="more" to={{ ...view, maxNodes: Math.min(view.maxNodes + limits.first, limits.nodes) }}>
              {words.showMore}
            </ViewLink>
          )}
        </p>
      )}
      {loaded.partial && <p class="hint">{words.partial}</p>}
      {loaded.chains && <Chains {...{ loaded, shown, onPoint }} />}
      {alone.length > 0 && <Rest rows={alone.map((entity) => <li key={entity.id}><EntityLink {...{ entity, onPoint }} /></li>)} />}
      {factsByRelation(shown, relations).map(({ relation, facts }) => (
        <section key={relation}>
          <h3>
            {words.relations[relation].out} <span class="count">{number(facts.length)}</span>
          </h3>
          <Rest rows={facts.map((fact) => <Sentence key={fact.id} fact={fact} graph={shown} onPoint={onPoint} />)} />
        </section>
      ))}
    </>
  );
}

/** The chains of a path, step by step. */
function Chains({ loaded, shown, onPoint }: Props): JSX.Element {
  const { reader } = usePage();
  const { words } = reader;
  const chains = loaded.chains!;
  if (chains.length === 0) return <p class="hint">{words.noPath}</p>;
  return (
    <>
      {chains.map((chain, i) => (
        <section key={i}>
          <h3>{words.pathNumber(i + 1, chain.facts.length)}</h3>
          <ol class="chain">
            {chain.facts.map((fact) => (
              <Sentence key={fact.id} fact={fact} graph={{ ...shown, entities: loaded.graph.entities }} onPoint={onPoint} />
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}

/** A fact as a sentence: subject, relation, object, and the way to its quotes. */
function Sentence({ fact, graph, onPoint }: { fact: Fact; graph: Graph; onPoint: Props['onPoint'] }): JSX.Element | null {
  const { reader } = usePage();
  const [subject, object] = [graph.entities.get(fact.subject), graph.entities.get(fact.object)];
  if (!subject || !object) return null;
  const { verb } = reader.words.relations[fact.relation];
  return (
    <li class="sentence">
      <EntityLink entity={subject} onPoint={onPoint} /> <span class="verb">{verb}</span> <EntityLink entity={object} onPoint={onPoint} />{' '}
      {fact.certainty !== 'STATED' && <CertaintyMark certainty={fact.certainty} />} <QuoteLink fact={fact} about={`${subject.name} ${verb} ${object.name}`} />
    </li>
  );
}

function BackToAll(): JSX.Element {
  const { reader, view } = usePage();
  return (
    <ViewLink class="back" to={{ ...view, selected: null }}>
      <span aria-hidden="true">← </span>
      {reader.words.back}
    </ViewLink>
  );
}

/** Names without those that differ from an earlier one in capitals alone. */
function distinct(names: readonly string[]): string[] {
  const small = names.map((name) => name.toLowerCase());
  return names.filter((_, i) => small.indexOf(small[i]!) === i);
}

/** What is known of an entity, and what it is joined to. */
function EntityPanel({ entity: { id, name, type }, loaded, shown, onPoint }: Props & { entity: Entity }): JSX.Element {
  const { reader, view } = usePage();
  const { words, date, number } = reader;
  const node = useAnswer(cardQuestion, { id })?.node;
  const card = node && 'names' in node ? node : undefined;
  const link = (named: Parameters<typeof entity>[0]): JSX.Element => <EntityLink entity={entity(named)} onPoint={onPoint} />;
  const span = (first: string | undefined | null, last: string | undefined | null): string =>
    first && last && first !== last ? `${date(first)} – ${date(last)}` : date(first ?? last ?? '');
  const rows: [string, ComponentChildren][] = [];
  if (card) {
    const others = distinct(card.names.map(({ value }) => value)).slice(1);
    if (others.length > 0) rows.push([words.alsoCalled, others.slice(0, 8).map((other, i) => [i > 0 && ', ', <Printed key={i} text={other} most={80} />])]);
    if (card.__typename === 'Organization' && card.partOf) rows.push([words.partOf, link(card.partOf)]);
    if (card.__typename === 'Meeting' && (card.startOn || card.endOn)) rows.push([words.held, span(card.startOn?.value, card.endOn?.value)]);
    if (card.__typename === 'Meeting' && card.place) rows.push([words.place, <Printed text={card.place} />]);
    if (card.__typename === 'Document' && card.symbol) rows.push([words.symbol, <Printed text={card.symbol} />]);
    if (card.__typename === 'Document' && card.issuedOn) rows.push([words.issued, date(card.issuedOn.value)]);
    if (card.__typename === 'Document' && card.issuer) rows.push([words.issuer, link(card.issuer)]);
    if (card.firstReportedOn || card.lastReportedOn) rows.push([words.reported, span(card.firstReportedOn, card.lastReportedOn)]);
    if (card.possibleDuplicates.length > 0) {
      rows.push([words.mayBeSame, card.possibleDuplicates.slice(0, 5).map(({ entity: other }) => <div key={other.id}>{link(other)}</div>)]);
    }
  }
  const expanded = view.expanded.find((e) => e.id === id);
  const isCentre = view.ids.includes(id);
  const all = card?.neighbors.totalCount ?? 0;
  return (
    <>
      <BackToAll />
      <p class="kind">
        <Shape type={type} /> {words.type[type]}
      </p>
      <Heading>
        <Printed text={name} most={240} />
      </Heading>
      {name.length > 240 && (
        <details>
          <summary>{words.fullName}</summary>
          <p class="full-name">
            <bdi>{name}</bdi>
          </p>
        </details>
      )}
      <Rows entries={rows} />
      <p class="actions">
        <a href={`/e/${encodeURIComponent(id)}`}>{words.page}</a>
        {!(isCentre && view.ids.length === 1 && view.expanded.length === 0) && <ViewLink to={around(view, [id])}>{words.center}</ViewLink>}
        {expanded ? <ViewLink to={close(view, id)}>{words.collapse}</ViewLink> : !isCentre && <ViewLink to={open(view, id)}>{words.expand}</ViewLink>}
        <ViewLink to={{ ...view, path: { from: id, to: view.path?.to ?? '' } }}>{words.pathFrom}</ViewLink>
        <ViewLink to={{ ...view, path: { from: view.path?.from ?? '', to: id } }}>{words.pathTo}</ViewLink>
      </p>
      {(loaded.truncated.has(id) || (isCentre && loaded.truncated.has(''))) && (
        <p class="hint">
          {words.truncated} {all > 0 && words.relationsAll(number(all))}{' '}
          {(expanded?.most ?? 0) < limits.nodes - 1 && (
            <ViewLink class="more" to={more(view, id)}>
              {words.showMore}
            </ViewLink>
          )}
        </p>
      )}
      {groupsAround(shown, id, relations).map(({ relation, out, neighbors }) => (
        <section key={`${relation}${out}`}>
          <h3>
            {out ? words.relations[relation].out : words.relations[relation].in} <span class="count">{number(neighbors.length)}</span>
          </h3>
          <Rest
            rows={neighbors.map(({ fact, entity }) => (
              <li key={fact.id}>
                <EntityLink {...{ entity, onPoint }} /> {fact.certainty !== 'STATED' && <CertaintyMark certainty={fact.certainty} />}{' '}
                <QuoteLink fact={fact} about={entity.name} />
              </li>
            ))}
          />
        </section>
      ))}
    </>
  );
}

/** What a fact says, how sure it is, and where the text says so. */
function FactPanel({ fact, loaded, shown, onPoint }: Props & { fact: Fact }): JSX.Element {
  const { reader } = usePage();
  const { words, date, number } = reader;
  const node = useAnswer(factQuestion, { id: fact.id })?.node;
  const claim = node && 'evidence' in node ? node : undefined;
  const { entities } = loaded.graph;
  const [subject, object] = [entities.get(fact.subject), entities.get(fact.object)];
  const rules = [...new Set(claim?.evidence.nodes.map(({ rule }) => rule))];
  const rows: [string, ComponentChildren][] = [
    [words.certaintyIs, [<CertaintyMark key="mark" certainty={fact.certainty} />, <span key="means" class="means"> {words.certaintyMeans[fact.certainty]}</span>]],
    [words.score, number(fact.score)],
  ];
  if (claim) {
    if (rules.length > 0) rows.push([words.rule, rules.map((rule) => <code key={rule}>{rule} </code>)]);
    rows.push([words.articles, number(claim.articleCount)]);
    if (claim.__typename === 'Participation' && claim.titleAsPrinted) rows.push([words.asPrinted, <Printed text={claim.titleAsPrinted} />]);
    if (claim.__typename === 'Tenure') {
      if (claim.former) rows.push([words.former, words.formerMeans]);
      if (claim.startOn) rows.push([words.started, date(claim.startOn.value)]);
      if (claim.endOn) rows.push([words.ended, date(claim.endOn.value)]);
      const days = [...new Set([claim.attestedFrom, claim.attestedUntil].flatMap((day) => day ?? []))];
      if (days.length > 0) rows.push([words.attested, days.map(date).join(' – ')]);
    }
  }
  const others = between(shown, fact).slice(1);
  return (
    <>
      <BackToAll />
      <Heading>
        {subject && <Printed text={subject.name} />} <span class="verb">{words.relations[fact.relation].verb}</span> {object && <Printed text={object.name} />}
      </Heading>
      <p class="ends">
        {subject && <EntityLink entity={subject} onPoint={onPoint} />} {object && <EntityLink entity={object} onPoint={onPoint} />}
      </p>
      {claim && (
        <section aria-label={words.quotes(claim.evidence.totalCount)}>
          <h3>{words.quotes(claim.evidence.totalCount)}</h3>
          {claim.evidence.nodes.map(({ article, quote, prefix, suffix, start, end }, i) => (
            <figure class="evidence" key={i}>
              <blockquote lang="vi" dir="auto">
                <bdi>
                  {prefix && <span class="context">…{prefix}</span>}
                  <mark>{quote}</mark>
                  {suffix && <span class="context">{suffix}…</span>}
                </bdi>
              </blockquote>
              <figcaption>
                <cite>
                  <Printed text={article.title ?? words.untitled} />
                </cite>
                , {article.publishedOn ? <time dateTime={article.publishedOn.value}>{date(article.publishedOn.value)}</time> : words.undated}.{' '}
                <a href={`/a/${encodeURIComponent(article.id)}#${start}-${end}`}>{words.openArticle}</a>
              </figcaption>
            </figure>
          ))}
          {claim.evidence.totalCount > claim.evidence.nodes.length && (
            <p>
              <a href={`/f/${encodeURIComponent(fact.id)}`}>{words.moreQuotes(number(claim.evidence.totalCount - claim.evidence.nodes.length))}</a>
            </p>
          )}
        </section>
      )}
      <Rows entries={rows} />
      <p class="actions">
        <a href={`/f/${encodeURIComponent(fact.id)}`}>{words.factPage}</a>
      </p>
      {others.length > 0 && (
        <section>
          <h3>{words.alsoBetween}</h3>
          <ul class="relations">
            {others.map((other) => (
              <Sentence key={other.id} fact={other} graph={shown} onPoint={onPoint} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
