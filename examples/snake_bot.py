#!/usr/bin/env python3
"""Plays Snake over a bare socket: python3 snake_bot.py [HOST [PORT [ROOM]]]"""
import json, socket, sys

host, port, room = (sys.argv[1:] + ["localhost", "5050", ""][len(sys.argv) - 1:])[:3]
line = socket.create_connection((host, int(port)))
hear, say = line.makefile("r", encoding="utf-8"), line.makefile("w", encoding="utf-8")
print(json.dumps({"type": "hello", "game": "snake", "name": "py", "room": room}), file=say, flush=True)
for message in map(json.loads, hear):
    if message["type"] == "welcome":
        seat = str(message["seat"])
        print("playing in room", message["room"], "on seat", seat, flush=True)
    state = message.get("state", {"snakes": {}})
    for head in state["snakes"].get(seat, {"body": []})["body"][:1]:
        solid = [cell for snake in state["snakes"].values() for cell in snake["body"]]
        ways = {}  # for each free cell around the head: how far the nearest food is from there
        for way, dx, dy in ("up", 0, -1), ("left", -1, 0), ("down", 0, 1), ("right", 1, 0):
            x, y = (head["x"] + dx) % state["board"]["width"], (head["y"] + dy) % state["board"]["height"]
            if {"x": x, "y": y} not in solid:
                ways[way] = min((abs(x - f["x"]) + abs(y - f["y"]) for f in state["food"]), default=0)
        if ways:
            print(json.dumps({"type": "input", "do": min(ways, key=ways.get)}), file=say, flush=True)
