/** The library's own worker script. Imported for what it does: it puts its handler where the library looks for one. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs';
