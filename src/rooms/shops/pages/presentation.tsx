import { useText } from '#ui/text'
import { messages } from '../messages.ts'
import type { ShopSettings } from '../settings-query.ts'
import { Beside } from './beside.tsx'
import { IdentitySection } from './identity-section.tsx'
import { PortraitSection } from './portrait-section.tsx'
import { type Refused, ShopPage } from './shop-page.tsx'
import { StoryPhotosSection } from './story-photos-section.tsx'

/** What the settings' pages get: the shop, and the form of theirs that was refused. */
export type SettingsPageProps = { shop: ShopSettings; today: string; refused: Refused | undefined }

export function PresentationPage({ shop, refused }: SettingsPageProps) {
  const t = useText(messages).settings
  return (
    <ShopPage shop={shop} current="presentation" title={t.places.presentation}>
      <Beside shop={shop}>
        <IdentitySection shop={shop} refused={refused} />
        <PortraitSection shop={shop} refused={refused} />
        <StoryPhotosSection shop={shop} refused={refused} />
      </Beside>
    </ShopPage>
  )
}
