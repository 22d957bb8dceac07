// Print what nginx or Apache needs to serve the site, for `npm run headers`.

import { apacheConfig, nginxConfig } from '../build/host-config.ts';
import { readSiteAddress } from '../site/site-address.ts';

const configs: Record<string, (base: string) => string> = { apache: apacheConfig, nginx: nginxConfig };
const [name = ''] = process.argv.slice(2);
const config = configs[name];
if (config) {
	process.stdout.write(config(readSiteAddress(process.env).base));
} else {
	console.error(`Unexpected host \`${name}\`, expected ${Object.keys(configs).join(' or ')}.`);
	process.exitCode = 2;
}
