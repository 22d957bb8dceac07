import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { supportedBrowsers } from '../../src/build/supported-browsers.ts';

test('the README names the browsers that the site is built for on the day that it names', () => {
	const [, day, listed = ''] =
		/On (\d{4}-\d\d-\d\d), the oldest of these\s+are ([^;]+);/.exec(readFileSync('README.md', 'utf8')) ?? [];
	const named = [...listed.matchAll(/(\w+) ([\d.]+)/g)].map(([, name = '', version]) => name.toLowerCase() + version);
	const supported = supportedBrowsers(day);
	expect(named).toEqual(supported.filter((browser) => !browser.startsWith('ios')));
	expect(supported).toContain(named.at(-1)?.replace('safari', 'ios'));
});

test('the browsers become newer as time goes by', () => {
	const versions = ['2025-01-01', '2026-01-01'].map((day) =>
		Number(/chrome(\d+)/.exec(`${supportedBrowsers(day)}`)?.[1]),
	);
	expect(versions[0]).toBeGreaterThan(100);
	expect(versions[1]).toBeGreaterThan(versions[0] ?? 0);
});
