// The demo's second server stands for a CDN: the same host, one port higher.
const cdn = new URL('/cdn/', location.href);
cdn.port = String(Number(location.port) + 1);

await import(new URL('passbase-verify.js', cdn).href);
await import('../assets/show-outcome.js');
