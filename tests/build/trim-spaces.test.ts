import { expect, test } from 'vitest';
import { trimSpaces } from '../../src/build/trim-spaces.ts';

test.each([
	[
		'<ul>\n <li class="a"> <a href="b"> B </a>   </li><li> C</li> </ul>',
		'<ul><li class="a"><a href="b"> B </a> </li><li>C</li> </ul>',
	],
	['<p>A <b>B</b> C</p> <p>D</p>', '<p>A <b>B</b> C</p> <p>D</p>'],
	['<span>A</span>  <span> B</span>', '<span>A</span> <span> B</span>'],
	[
		'<p> A</p> <pre><code>  <b>A</b>\n\n<b>B</b></code></pre>',
		'<p>A</p> <pre><code>  <b>A</b>\n\n<b>B</b></code></pre>',
	],
	['<pre class="a">  <b>A</b>  <b>B</b></pre>', '<pre class="a">  <b>A</b>  <b>B</b></pre>'],
	['<main> <picture> </picture></main>', '<main><picture> </picture></main>'],
])('leaves out spaces at the start of blocks, and all but one before a tag: %s', (html, trimmed) => {
	expect(trimSpaces(html)).toBe(trimmed);
});
