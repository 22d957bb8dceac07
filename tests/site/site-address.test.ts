import { expect, test } from 'vitest';
import { readSiteAddress } from '../../src/site/site-address.ts';

test('has a default for everything', () => {
	expect(readSiteAddress({})).toEqual({ site: undefined, base: '/', port: 4321, issues: undefined });
	expect(readSiteAddress({ SITE_URL: '', ISSUES_URL: '', BASE_PATH: '' })).toEqual(readSiteAddress({}));
});

test('takes every port that there is', () => {
	for (const port of [0, 65535]) expect(readSiteAddress({ PORT: String(port) }).port).toBe(port);
});

test.each(['https://example.com', 'https://example.com/', 'http://localhost:8080', 'HTTPS://exämple.se'])(
	'takes %s for an origin',
	(origin) => {
		expect(readSiteAddress({ SITE_URL: origin }).site).toBe(origin);
	},
);

test('takes an address with path, query and fragment for mistakes', () => {
	const issues = 'https://example.com/issues/new?labels=text#form';
	expect(readSiteAddress({ ISSUES_URL: issues }).issues).toBe(issues);
});

test.each(['intune', '/intune', 'intune/', '/intune/'])('takes %s for the path /intune/', (path) => {
	expect(readSiteAddress({ BASE_PATH: path }).base).toBe('/intune/');
});

test.each([
	['SITE_URL', 'example.com', 'Unexpected SITE_URL `example.com`, expected an origin such as `https://example.com`.'],
	['SITE_URL', 'https://example.com/intune', 'expected an origin'],
	['SITE_URL', 'ftp://example.com', 'expected an origin'],
	['SITE_URL', ' https://example.com', 'expected an origin'],
	['SITE_URL', 'https://example.com\n', 'expected an origin'],
	['SITE_URL', 'https://exa\tmple.com', 'expected an origin'],
	['SITE_URL', '\u0001https://example.com', 'expected an origin'],
	['SITE_URL', 'https:example.com', 'expected an origin'],
	['SITE_URL', 'https:///example.com', 'expected an origin'],
	['SITE_URL', 'https:\\\\example.com', 'expected an origin'],
	['SITE_URL', 'https://me:secret@example.com', 'expected an origin'],
	['ISSUES_URL', 'https://example.com/issues ', 'expected an address such as'],
	['ISSUES_URL', 'https:/example.com/issues', 'expected an address such as'],
	['ISSUES_URL', 'javascript:alert(1)', 'expected an address such as'],
	['BASE_PATH', 'a path', 'expected a path such as `/intune/`'],
	['BASE_PATH', '/..', 'expected a path such as `/intune/`'],
	['BASE_PATH', '/intune/../', 'expected a path such as `/intune/`'],
	['BASE_PATH', '.', 'expected a path such as `/intune/`'],
	['PORT', 'abc', 'Unexpected PORT `abc`, expected a number from 0 to 65535.'],
	['PORT', '65536', 'expected a number from 0 to 65535'],
	['PORT', '-1', 'expected a number from 0 to 65535'],
])('refuses %s=%s', (name, value, message) => {
	expect(() => readSiteAddress({ [name]: value })).toThrow(message);
});
