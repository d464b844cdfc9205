// The web server of the preview: on this machine alone, from memory alone. What is answered is respond.ts's.

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { EXIT, UserError } from '../error.ts';
import type { News, PreviewState, ShownFinding } from './state.ts';
import { respond, SAFE_HEADERS, type Response } from './respond.ts';

/** A printed report, or why there is none. */
export type PrintResult =
  { readonly nama: string; readonly pdf: Uint8Array } | { readonly gagal: ShownFinding };

export interface ServerOptions {
  readonly port: number;
  /** Whether another port will do when that one is taken. */
  readonly isPortFree: boolean;
  readonly state: () => PreviewState;
  /** Prints the report; never rejects. */
  readonly cetak: () => Promise<PrintResult>;
}

export interface PreviewServer {
  readonly port: number;
  /** Tells every open page. */
  readonly tell: (news: News) => void;
  readonly close: () => Promise<void>;
}

const ADDRESS = '127.0.0.1';
const PORTS_TRIED = 20;
/** A page that takes no news any more, asleep perhaps, is let go; it comes back by itself. */
const MAX_QUEUE = 8 * 1024 * 1024;
const HEARTBEAT = 15_000;

/** @throws UserError when there is no port to listen on */
export async function startServer(options: ServerOptions): Promise<PreviewServer> {
  const listeners = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    const port = (server.address() as AddressInfo | null)?.port ?? 0;
    const { method = '', url = '', headers } = request;
    const order = { method, url, host: headers.host, origin: headers.origin };
    const reply = respond(order, options.state(), port);
    answer(reply, { request, response, listeners, options });
  });
  await listen(server, options.port, options.isPortFree ? PORTS_TRIED : 1);
  const heartbeat = setInterval(() => send(listeners, ':\n\n'), HEARTBEAT);
  return {
    port: (server.address() as AddressInfo).port,
    tell: (message) => send(listeners, news(message)),
    close: () => {
      clearInterval(heartbeat);
      const closed = new Promise<void>((done) => server.close(() => done()));
      server.closeAllConnections();
      return closed;
    },
  };
}

interface Percakapan {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly listeners: Set<ServerResponse>;
  readonly options: ServerOptions;
}

function answer(reply: Response, conversation: Percakapan): void {
  const { request, response, listeners, options } = conversation;
  // No request needs a body; whatever is sent is let run dry.
  request.resume();
  response.on('error', () => undefined);
  switch (reply.kind) {
    case 'content': {
      const { status, serving, headers } = reply;
      finish(response, status, { 'Content-Type': serving.jenis, ...headers }, serving.content);
      return;
    }
    case 'kejadian':
      response.writeHead(200, { ...SAFE_HEADERS, 'Content-Type': 'text/event-stream' });
      response.write(`retry: 1000\n${news(options.state().news)}`);
      listeners.add(response);
      response.on('close', () => listeners.delete(response));
      return;
    case 'cetak':
      void options.cetak().then((hasil) => answerPrint(response, hasil));
  }
}

function answerPrint(response: ServerResponse, hasil: PrintResult): void {
  if ('gagal' in hasil) {
    const content = JSON.stringify(hasil.gagal);
    finish(response, 409, { 'Content-Type': 'application/json; charset=utf-8' }, content);
    return;
  }
  const lampiran = `attachment; filename="${hasil.nama}"`;
  const headers = { 'Content-Type': 'application/pdf', 'Content-Disposition': lampiran };
  finish(response, 200, headers, hasil.pdf);
}

function finish(
  response: ServerResponse,
  status: number,
  headers: Readonly<Record<string, string>>,
  content: string | Uint8Array,
): void {
  const length = { 'Content-Length': String(Buffer.byteLength(content)) };
  response.writeHead(status, { ...SAFE_HEADERS, ...headers, ...length });
  // Node itself leaves the body out where a HEAD was asked.
  response.end(content);
}

/** JSON has no line breaks of its own, so it is one line of the stream. */
function news(message: News): string {
  return `data: ${JSON.stringify(message)}\n\n`;
}

function send(listeners: ReadonlySet<ServerResponse>, text: string): void {
  for (const one of listeners) {
    if (one.writableLength > MAX_QUEUE) one.destroy();
    else one.write(text);
  }
}

/** Listens on `port`, or on one of the next few. */
async function listen(server: Server, port: number, tried: number): Promise<void> {
  for (let i = 0; ; i += 1) {
    try {
      await listenOnce(server, port + i);
      return;
    } catch (error) {
      const { code = '' } = error as NodeJS.ErrnoException;
      if (code !== 'EADDRINUSE' && code !== 'EACCES') throw error;
      if (i + 1 >= tried || port + i >= 65_535) throw portError(port, code, error);
    }
  }
}

async function listenOnce(server: Server, port: number): Promise<void> {
  await new Promise<void>((done, failed) => {
    server.once('error', failed);
    server.listen({ port, host: ADDRESS, exclusive: true }, () => {
      server.off('error', failed);
      done();
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
      exitCode: EXIT.environment,
      cause,
    },
  );
}
