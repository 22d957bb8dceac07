import { readFileSync } from 'node:fs';
import { expect, inject, test } from 'vitest';
import { localeCodes } from '../../src/i18n/index.ts';
import { builtFiles } from '../helpers/built-site.ts';

const lines = inject('buildOutput').split('\n');

test('a build warns of nothing but what an author can change', () => {
	const warnings = lines.filter((line) => /warn/i.test(line));
	expect(warnings.filter((line) => !/\[WARN\] \[(?:content|site)\]/.test(line))).toEqual([]);
	expect(warnings).not.toEqual([]);
});

test('a build without an origin says in one line what it leaves out', () => {
	expect(lines.filter((line) => line.includes('SITE_URL'))).toHaveLength(1);
	expect(builtFiles().filter((path) => /(?:^|\/)(?:sitemap|feed)/.test(path))).toEqual([]);
	for (const locale of localeCodes) {
		expect(readFileSync(`dist/${locale}/index.html`, 'utf8')).not.toMatch(/canonical|hreflang="x-default"/);
	}
});
