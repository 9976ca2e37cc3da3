/** What decode-heic.ts uses of it; the package describes only the memory that its functions take. */
declare module 'libheif-js/wasm-bundle.js' {
  type Channel = { data: Uint8Array; width: number; height: number; stride: number }
  const libheif: {
    heif_colorspace: { heif_colorspace_RGB: unknown }
    heif_chroma: { heif_chroma_interleaved_RGB: unknown }
    heif_error_code: { heif_error_Ok: unknown }
    heif_context_alloc(): unknown
    heif_context_read_from_memory(context: unknown, bytes: Uint8Array): unknown
    heif_js_context_get_primary_image_handle(context: unknown): unknown
    heif_image_handle_get_width(handle: unknown): number
    heif_image_handle_get_height(handle: unknown): number
    heif_js_decode_image2(handle: unknown, space: unknown, chroma: unknown): { channels: Channel[] }
  }
  export default libheif
}
