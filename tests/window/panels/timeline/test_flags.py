from desktop_app.window.panels.timeline import flags as hanging
from desktop_app.window.panels.timeline.flags import Flag

AREA = (0.0, 400.0, 200.0)


def test_flags_with_room_all_hang_and_never_collide() -> None:
    flags = [Flag(x, 100, 48) for x in (10, 60, 110, 250, 390)]
    boxes = hanging.hang(flags, AREA, 8)
    assert None not in boxes
    placed = [box for box in boxes if box]
    for at, one in enumerate(placed):
        assert one.left >= 0
        assert one.left + one.width <= 400
        for other in placed[at + 1 :]:
            apart = one.left + one.width <= other.left or other.left + other.width <= one.left
            assert apart or one.bottom + one.height <= other.bottom or other.bottom + other.height <= one.bottom


def test_no_stem_crosses_a_label() -> None:
    flags = [Flag(x, 120, 32) for x in range(20, 380, 30)]
    boxes = hanging.hang(flags, AREA, 8)
    for flag, box in zip(flags, boxes, strict=True):
        for other, owner in zip(boxes, flags, strict=True):
            if box and other and owner is not flag and other.bottom < box.bottom:
                assert not other.left < flag.x < other.left + other.width


def test_a_flag_without_room_is_left_out() -> None:
    assert hanging.hang([Flag(50, 500, 20)], AREA, 8) == [None]
    assert hanging.hang([Flag(50, 50, 300)], AREA, 8) == [None]
    assert hanging.hang([], AREA, 8) == []
