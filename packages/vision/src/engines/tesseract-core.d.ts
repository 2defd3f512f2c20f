/** tesseract.js-core ships without types; this is the part that is used. */
declare module 'tesseract.js-core/tesseract-core-simd-lstm.js' {
  export interface TessApi {
    Init(dataPath: string | null, language: string, engineMode: number, config?: string): number;
    SetVariable(name: string, value: string): boolean;
    SetImageFile(exif: number, angle: number): number;
    Recognize(monitor: null): number;
    GetUTF8Text(): string;
    GetJSONText(page?: number): string;
    MeanTextConf(): number;
    End(): void;
  }
  export interface TessModule {
    readonly TessBaseAPI: new () => TessApi;
    readonly FS: {
      writeFile(path: string, data: Uint8Array | string): void;
    };
  }
  const createCore: (options: object) => Promise<TessModule>;
  export default createCore;
}
