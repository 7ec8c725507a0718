import process from 'node:process';
import { z } from 'zod';
import { SETTINGS } from '../../src/config.ts';
import type { Reader } from '../../src/ports/reading.ts';
import { createReader } from '../../src/reading/create-reader.ts';
import { createOnnxEncoder } from '../../src/reading/encoder/onnx/create-onnx-encoder.ts';
import { ownSpace } from '../../src/reading/encoder/own-space.ts';

/** Which encoder reads; what is done by hand needs no token. */
const Reading = z.object(SETTINGS).pick({ ENCODER_DIR: true });

/** Reads as the app does: with the encoder of `ENCODER_DIR`, or Earshot's own; `space` names it. */
export async function withReader(
  use: (reader: Reader, space: string) => Promise<void>,
): Promise<void> {
  const given = Object.entries(process.env).filter(([, value]) => value?.trim());
  const folder = Reading.parse(Object.fromEntries(given)).ENCODER_DIR;
  const encoder = folder === undefined ? null : await createOnnxEncoder(folder);
  try {
    await use(createReader(encoder), encoder?.space ?? (await ownSpace()));
  } finally {
    await encoder?.close();
  }
}
