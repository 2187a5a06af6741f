/** @jsxImportSource preact */
import '../style/tokens.css';
import './viewer.css';
import { render } from 'preact';
import { App } from './app';

render(<App />, document.querySelector('#viewer')!);
