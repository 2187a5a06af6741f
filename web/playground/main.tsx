// The page opens at once with its frame; the editor, which is large, follows.
import '../style/tokens.css';
import './playground.css';
import { lazy, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { language } from '../language';
import { readExamples } from './examples';
import { Frame } from './frame';
import { words } from './words';

document.documentElement.lang = language();
document.title = words().title;

const Editor = lazy(async () => {
  const [{ Editor }, examples] = await Promise.all([import('./editor'), readExamples()]);
  return { default: () => <Editor examples={examples} /> };
});

createRoot(document.querySelector('#playground')!).render(
  <Frame>
    <Suspense fallback={<p className="loading">{words().loading}</p>}>
      <Editor />
    </Suspense>
  </Frame>,
);
