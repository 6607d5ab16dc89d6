import type { IncomingMessage } from 'node:http'

export declare function refusal(
  request: IncomingMessage,
  rules: { readonly password?: string | undefined },
): { readonly status: number; readonly text: string; readonly form?: boolean } | undefined
