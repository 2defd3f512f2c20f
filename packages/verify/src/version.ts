/** Name and version as they are written into each manifest. A test compares them with package.json. */
export const SDK = {name: 'passbase-verify', version: '0.1.0'} as const;
