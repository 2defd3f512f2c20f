/** The loader that @mediapipe/tasks-vision ships without types: an Emscripten module factory. */
declare module '@mediapipe/tasks-vision/vision_wasm_module_internal.js' {
  const factory: (options: object) => Promise<object>;
  export default factory;
}
