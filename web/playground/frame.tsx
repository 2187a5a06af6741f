import { useState, type ReactNode } from 'react';
import { choose, language } from '../language';
import { words } from './words';

/** What stands around the editor: the way to the other pages, the link to this view, the language. */
export function Frame({ children }: { children: ReactNode }): ReactNode {
  const say = words();
  const other = language() === 'en' ? 'vi' : 'en';
  return (
    <>
      <a className="skip" href="#editor">
        {say.skip}
      </a>
      <header className="frame">
        <nav aria-label={say.navigation}>
          <a className="brand" href="/">
            quanhe
          </a>
          <a href="/">{say.viewer}</a>
          <a href="/playground" aria-current="page">
            {say.name}
          </a>
          <a href="/about">{say.about}</a>
        </nav>
        <Share />
        <button
          type="button"
          className="turn"
          lang={other}
          onClick={() => {
            choose(other);
            location.reload(); // what is being written is in the address
          }}
        >
          {say.otherLanguage}
        </button>
      </header>
      <main id="editor" tabIndex={-1}>
        <h1 className="unseen">{say.name}</h1>
        {children}
      </main>
    </>
  );
}

function Share(): ReactNode {
  const say = words();
  const [done, setDone] = useState('');
  const copy = async (): Promise<void> => {
    const told = await navigator.clipboard.writeText(location.href).then(
      () => say.shared,
      () => say.notShared, // clipboards are for https and localhost
    );
    setDone(told);
    setTimeout(() => setDone(''), 3000);
  };
  return (
    <>
      <button type="button" className="share" onClick={() => void copy()}>
        {done || say.share}
      </button>
      <span className="unseen" role="status">
        {done}
      </span>
    </>
  );
}
