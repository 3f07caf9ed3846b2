// The chunk a/files.<hash>.js: the second engine, and what the page makes with it.
export { deliver, remind } from "./deliver";
export { FilesEngine } from "./engine";
