/** A frame around the box that the guide speaks of. */
export function Highlight({ area }: { area: DOMRect | undefined }) {
  if (!area || area.width === 0) return null;
  const { left, top, width, height } = area;
  return (
    <div
      class="spot"
      style={{ left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` }}
    />
  );
}
