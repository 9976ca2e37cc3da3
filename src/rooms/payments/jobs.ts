import type { House } from '#base/house'
import type { Jobs } from '#base/jobs'
import { checkPayments } from './check-payments-flow.ts'
import { refundPayment } from './refund-payment-flow.ts'
import { deliverWebhooks } from './sandbox/deliver.ts'

export const jobs = {
  'payments.check': { run: checkPayments, every: '* * * * *', atStart: true, retries: 0 },
  'payments.refund': { run: (house: House, { refund }: { refund: string }) => refundPayment(house, refund) },
  'payments.sandbox_deliver': {
    run: async (house: House) => {
      if (house.config.trial) await deliverWebhooks(house)
    },
    every: '* * * * *',
    retries: 0,
  },
} satisfies Jobs
