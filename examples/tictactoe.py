#!/usr/bin/env python3
"""Plays tic-tac-toe over a bare socket: python3 tictactoe.py [HOST [PORT [ROOM]]]"""
import json, socket, sys

LINES = [(1, 2, 3), (4, 5, 6), (7, 8, 9), (1, 4, 7), (2, 5, 8), (3, 6, 9), (1, 5, 9), (3, 5, 7)]

def choose(cells, mine, other):
    """A cell that wins, else one that saves, else the middle, a corner, any."""
    for mark in (mine, other):
        for line in LINES:
            marks = [cells[cell - 1] for cell in line]
            if marks.count(mark) == 2 and "none" in marks:
                return line[marks.index("none")]
    return next(cell for cell in (5, 1, 3, 7, 9, 2, 4, 6, 8) if cells[cell - 1] == "none")

host, port, room = (sys.argv[1:] + ["localhost", "5050", ""][len(sys.argv) - 1:])[:3]
line = socket.create_connection((host, int(port)))
hear, say = line.makefile("r", encoding="utf-8"), line.makefile("w", encoding="utf-8")
print(json.dumps({"type": "hello", "game": "tictactoe", "name": "py", "room": room}), file=say, flush=True)
moved = told = None
for message in map(json.loads, hear):
    if message["type"] == "welcome":
        seat = message["seat"]
        print("playing in room", message["room"], "on seat", seat, flush=True)
    elif message["type"] == "error":
        print("refused:", message["text"], flush=True)
    elif message["type"] == "view":
        state = message["state"]
        if state["phase"] == "play" and state["turn"] == seat and not state["frozen"]:
            if moved != state["grid"]:  # a view may come again before the move is on the tape
                moved = state["grid"]
                mine = state["players"][str(seat)]["mark"]
                cell = choose(state["grid"], mine, "o" if mine == "x" else "x")
                print(json.dumps({"type": "input", "do": cell}), file=say, flush=True)
        elif state["phase"] == "pause" and told != state["round"]:
            moved, told = None, state["round"]
            ending = state["ending"]
            who = {0: "nobody wins", seat: "I win"}.get(ending["winner"], "the other wins")
            print("round", told, "ends by", ending["how"] + ":", who, flush=True)
