/** @jsxImportSource preact */
import '../style/tokens.css';
import './viewer.css';
import { render } from 'preact';
import { App } from './app';
import { Answers, askAhead } from './load';
import { parse } from './view';

const answers = new Answers();
askAhead(parse(location.search), answers); // the server looks for it while the page is built
render(<App answers={answers} />, document.querySelector('#viewer')!);
