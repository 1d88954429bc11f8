import { StagePage as Stage } from '../../features/live/stage-page';
import { usePageState } from '../../lib/page-context';

export default function StagePage() {
  return <Stage state={usePageState()} />;
}
