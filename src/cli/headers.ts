// Print what nginx or Apache needs to serve the site, for `npm run headers`.

import { apacheConfig, nginxConfig } from '../build/host-config.ts';
import { readSiteAddress } from '../site/site-address.ts';

const configs: Record<string, (base: string) => string> = { apache: apacheConfig, nginx: nginxConfig };
const [name = ''] = process.argv.slice(2);
const config = configs[name];
try {
	if (!config) throw new Error(`Unexpected host \`${name}\`, expected ${Object.keys(configs).join(' or ')}.`);
	process.stdout.write(config(readSiteAddress(process.env).base));
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 2;
}
