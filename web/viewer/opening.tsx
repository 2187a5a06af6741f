/** @jsxImportSource preact */
// The page before anything is chosen: what this is, the search box, and where one may begin.

import type { JSX } from 'preact';
import { useAnswer, usePage } from './context';
import type { Entity } from './graph';
import { entity } from './load';
import { EntityLink } from './parts';
import { openingQuestion } from './questions';
import { Search } from './search';
import { around } from './view';

export function Opening(): JSX.Element {
  const { reader, view, go } = usePage();
  const { words, number, date } = reader;
  const answer = useAnswer(openingQuestion, {});
  const empty = answer?.dataset.articleCount === 0;
  const beginnings: [string, { entity: Entity; day?: string | undefined }[]][] = answer
    ? [
        [words.mostReported, answer.people.nodes.map((node) => ({ entity: entity(node) }))],
        [words.newestMeetings, answer.meetings.nodes.map((node) => ({ entity: entity(node), day: node.startOn?.value }))],
        [words.newestDocuments, answer.documents.nodes.map((node) => ({ entity: entity(node), day: node.issuedOn?.value }))],
      ]
    : [];
  return (
    <main class="opening" id="main">
      <h1>
        quanhe <span class="gloss" lang="vi">quan hệ</span>
      </h1>
      <p class="lead">{words.about}</p>
      {empty ? (
        <section class="empty">
          <h2>{words.emptyGraph}</h2>
          <p>{words.emptyGraphHint}</p>
          <pre>
            <code>quanhe serve --articles ~/news</code>
          </pre>
        </section>
      ) : (
        <>
          <Search label={words.searchFor} placeholder={words.searchHint} first onChoose={({ id }) => go(around(view, [id]))} />
          <div class="beginnings">
            {beginnings.map(
              ([heading, entries]) =>
                entries.length > 0 && (
                  <section key={heading}>
                    <h2>{heading}</h2>
                    <ul>
                      {entries.map(({ entity, day }) => (
                        <li key={entity.id}>
                          <EntityLink entity={entity} />
                          {day && <time dateTime={day}>{date(day)}</time>}
                        </li>
                      ))}
                    </ul>
                  </section>
                ),
            )}
          </div>
        </>
      )}
      {answer && !empty && (
        <p class="holdings">
          {words.holdings(
            number(answer.dataset.articleCount),
            number(answer.dataset.personCount + answer.dataset.organizationCount + answer.dataset.positionCount + answer.dataset.meetingCount + answer.dataset.documentCount),
            number(answer.dataset.factCount),
          )}{' '}
          <a href="/about">{words.aboutPage}</a>
        </p>
      )}
    </main>
  );
}
