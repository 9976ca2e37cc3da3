import { handlers, json, webhook } from '#base/http'
import { log } from '#base/log'
import { Refusal } from '#kit/refusal'
import { routes } from '#routes'
import { receiveWebhook } from './receive-webhook-flow.ts'
import { web as sandbox } from './sandbox/web.tsx'

export const web = [
  ...handlers(routes.payments, {
    webhook: webhook(async (context) => {
      try {
        await receiveWebhook(context, context.params.provider, context.headers, context.rawBody)
        return json({ received: true })
      } catch (error) {
        if (!(error instanceof Refusal)) throw error
        const { code, kind } = error
        const fields = error.faults.map(({ field }) => field)
        log.warn({ provider: context.params.provider, code, fields }, 'a webhook was not taken')
        return json({ received: false, code, fields }, { status: kind === 'conflict' ? 409 : 400 })
      }
    }),
  }),
  ...sandbox,
]
