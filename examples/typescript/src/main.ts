import { walk } from './walk.js';

// npm start -- NAME, of the server whose address is in QUANHE.
const lines = await walk(`${process.env.QUANHE ?? 'http://localhost:8080'}/graphql`, process.argv[2] ?? 'Phan Ngọc Thọ');
console.log(lines.join('\n'));
