// The web server of the preview: on this machine alone, from memory alone. What is answered is respond.ts's.

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { EXIT, UserError } from '../error.ts';
import type { News, PreviewState, ShownFinding } from './keadaan.ts';
import { respond, TAJUK_AMAN, type Response } from './respond.ts';

/** A printed report, or why there is none. */
export type PrintResult =
  { readonly nama: string; readonly pdf: Uint8Array } | { readonly gagal: ShownFinding };

export interface ServerOptions {
  readonly port: number;
  /** Whether another port will do when that one is taken. */
  readonly isPortFree: boolean;
  readonly keadaan: () => PreviewState;
  /** Prints the report; never rejects. */
  readonly cetak: () => Promise<PrintResult>;
}

export interface PreviewServer {
  readonly port: number;
  /** Tells every open page. */
  readonly tell: (kabar: News) => void;
  readonly close: () => Promise<void>;
}

const ALAMAT = '127.0.0.1';
const PORT_DICOBA = 20;
/** A page that takes no news any more, asleep perhaps, is let go; it comes back by itself. */
const ANTREAN_MAKSIMUM = 8 * 1024 * 1024;
const DENYUT = 15_000;

/** @throws UserError when there is no port to listen on */
export async function startServer(opsi: ServerOptions): Promise<PreviewServer> {
  const pendengar = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    const port = (server.address() as AddressInfo | null)?.port ?? 0;
    const { method = '', url = '', headers } = request;
    const permintaan = { method, url, host: headers.host, origin: headers.origin };
    const jawaban = respond(permintaan, opsi.keadaan(), port);
    answer(jawaban, { request, response, pendengar, opsi });
  });
  await listen(server, opsi.port, opsi.isPortFree ? PORT_DICOBA : 1);
  const denyut = setInterval(() => send(pendengar, ':\n\n'), DENYUT);
  return {
    port: (server.address() as AddressInfo).port,
    tell: (kabar) => send(pendengar, news(kabar)),
    close: () => {
      clearInterval(denyut);
      const tertutup = new Promise<void>((selesai) => server.close(() => selesai()));
      server.closeAllConnections();
      return tertutup;
    },
  };
}

interface Percakapan {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly pendengar: Set<ServerResponse>;
  readonly opsi: ServerOptions;
}

function answer(jawaban: Response, percakapan: Percakapan): void {
  const { request, response, pendengar, opsi } = percakapan;
  // No request needs a body; whatever is sent is let run dry.
  request.resume();
  response.on('error', () => undefined);
  switch (jawaban.kind) {
    case 'isi': {
      const { status, sajian, tajuk } = jawaban;
      finish(response, status, { 'Content-Type': sajian.jenis, ...tajuk }, sajian.isi);
      return;
    }
    case 'kejadian':
      response.writeHead(200, { ...TAJUK_AMAN, 'Content-Type': 'text/event-stream' });
      response.write(`retry: 1000\n${news(opsi.keadaan().kabar)}`);
      pendengar.add(response);
      response.on('close', () => pendengar.delete(response));
      return;
    case 'cetak':
      void opsi.cetak().then((hasil) => answerPrint(response, hasil));
  }
}

function answerPrint(response: ServerResponse, hasil: PrintResult): void {
  if ('gagal' in hasil) {
    const isi = JSON.stringify(hasil.gagal);
    finish(response, 409, { 'Content-Type': 'application/json; charset=utf-8' }, isi);
    return;
  }
  const lampiran = `attachment; filename="${hasil.nama}"`;
  const tajuk = { 'Content-Type': 'application/pdf', 'Content-Disposition': lampiran };
  finish(response, 200, tajuk, hasil.pdf);
}

function finish(
  response: ServerResponse,
  status: number,
  tajuk: Readonly<Record<string, string>>,
  isi: string | Uint8Array,
): void {
  const panjang = { 'Content-Length': String(Buffer.byteLength(isi)) };
  response.writeHead(status, { ...TAJUK_AMAN, ...tajuk, ...panjang });
  // Node itself leaves the body out where a HEAD was asked.
  response.end(isi);
}

/** JSON has no line breaks of its own, so it is one line of the stream. */
function news(kabar: News): string {
  return `data: ${JSON.stringify(kabar)}\n\n`;
}

function send(pendengar: ReadonlySet<ServerResponse>, teks: string): void {
  for (const satu of pendengar) {
    if (satu.writableLength > ANTREAN_MAKSIMUM) satu.destroy();
    else satu.write(teks);
  }
}

/** Listens on `port`, or on one of the next few. */
async function listen(server: Server, port: number, dicoba: number): Promise<void> {
  for (let i = 0; ; i += 1) {
    try {
      await listenOnce(server, port + i);
      return;
    } catch (error) {
      const { code = '' } = error as NodeJS.ErrnoException;
      if (code !== 'EADDRINUSE' && code !== 'EACCES') throw error;
      if (i + 1 >= dicoba || port + i >= 65_535) throw portError(port, code, error);
    }
  }
}

async function listenOnce(server: Server, port: number): Promise<void> {
  await new Promise<void>((selesai, gagal) => {
    server.once('error', gagal);
    server.listen({ port, host: ALAMAT, exclusive: true }, () => {
      server.off('error', gagal);
      selesai();
    });
  });
}

function portError(port: number, code: string, cause: unknown): UserError {
  const isTaken = code === 'EADDRINUSE';
  return new UserError(
    {
      id: `port ${port} ${isTaken ? 'sedang dipakai program lain' : 'tidak boleh dipakai'}`,
      en: `port ${port} is ${isTaken ? 'taken by another program' : 'not allowed'}`,
    },
    {
      hint: {
        id: 'pilih port lain dengan --port, atau jangan sebut port',
        en: 'choose another with --port, or name none',
      },
      exitCode: EXIT.lingkungan,
      cause,
    },
  );
}
